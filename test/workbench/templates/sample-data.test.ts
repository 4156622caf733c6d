import { expect, test } from "vitest";
import { input } from "../../../src/catalogue/input";
import { openBuilt } from "../harness";
import { CHOICES, errorsIn, inserted, rowsBelow } from "./insertion";

test("without sample data a team's workbook is blank where it waits for figures, and shows no error", async () => {
  const book = openBuilt();
  const titles = await inserted(book, "operations", { ...CHOICES, sampleData: false, months: 6 });
  expect(errorsIn(book, titles)).toEqual([]);
  const [, ...rows] = rowsBelow(book, titles[0]!, "KPI");
  for (const row of rows.slice(0, 11)) expect(row.slice(6, 9)).toEqual(["", "", ""]);
});

test("removing sample data empties the marked cells alone, and the first real month is scored", async () => {
  const book = openBuilt();
  const titles = await inserted(book, "people");
  const [card, , , data] = titles;
  const formulas = book.formulaTexts(data!, "A1:K60");
  book.answers.push({ button: "OK" });
  book.run("menuRemoveSamples");
  expect(book.formulaTexts(data!, "A1:K60")).toEqual(formulas);
  expect(errorsIn(book, titles)).toEqual([]);
  const [header, first] = rowsBelow(book, data!, "Average headcount");
  expect(first!.slice(1, 8).every((cell) => cell === "")).toBe(true);
  const top = book.values(data!, "A1:A60").findIndex(([cell]) => cell === "Month") + 2;
  const cell = (id: string): string => `${String.fromCharCode(65 + header!.indexOf(input(id).label[0]))}${top}`;
  book.type(data!, cell("average_headcount"), "100");
  book.type(data!, cell("leavers"), "4");
  const rows = rowsBelow(book, card!, "KPI");
  // 4 of 100 leave, twice the 2 % aimed at: half the target reached.
  const turnover = rows.find(([name]) => name === "Staff turnover rate")!;
  expect(turnover[6]).toBeCloseTo(0.04, 12);
  expect(turnover[7]).toBeCloseTo(0.5, 9);
});

test("once the samples are gone the scorecard shows the month that has figures, also when it is the only one", async () => {
  const book = openBuilt();
  const titles = await inserted(book, "people");
  book.answers.push({ button: "OK" });
  book.run("menuRemoveSamples");
  const [card, , , data] = titles as [string, string, string, string];
  const [header] = rowsBelow(book, data, "Average headcount");
  const top = book.values(data, "A1:A60").findIndex(([cell]) => cell === "Month") + 2;
  // September, the eleventh of twelve months; nothing of what the first KPI needs.
  for (const [id, figure] of [
    ["average_headcount", "100"],
    ["leavers", "4"],
  ] as const) {
    book.type(data, `${String.fromCharCode(65 + header!.indexOf(input(id).label[0]))}${top + 10}`, figure);
  }
  expect(book.shown(card, "A4")).toEqual([["2026-09"]]);
  const turnover = rowsBelow(book, card, "KPI").find(([name]) => name === "Staff turnover rate")!;
  expect(turnover[6]).toBeCloseTo(0.04, 12);
  expect(errorsIn(book, titles)).toEqual([]);
});
