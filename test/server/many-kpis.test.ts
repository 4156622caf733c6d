import { expect, test } from "vitest";
import { catalogue } from "../../src/catalogue/all";
import { columnLetter } from "../../src/core/sheet/column-letter";
import { openBuilt } from "../workbench/harness";
import { inserted } from "../workbench/templates/insertion";
import { answer, value } from "./sidebar-call";

const KPIS = 30;
const LAST = "Number of orders";

test("of thirty KPIs on a scorecard, more than a new sheet has columns, the trends lose none", {
  timeout: 120_000,
}, async () => {
  const book = openBuilt({ now: () => Date.UTC(2026, 10, 21) });
  const sheets = await inserted(book, "operations-specialist", {
    language: "en",
    stage: "growth",
    months: 3,
    sampleData: true,
  });
  const [card, , , data, trends] = sheets as [string, string, string, string, string];
  const grid = (sheet: string): unknown[][] => {
    const { getters } = book.model;
    return book.values(sheet, `A1:${columnLetter(getters.getNumberCols(getters.getSheetIdByName(sheet)!) - 1)}80`);
  };
  const rowOf = (text: string, column: number): number =>
    grid(card).findIndex((row) => row[column] === text && row[0] !== "") + 1;
  const names = (): unknown[] => {
    const rows = grid(card);
    const first = rows.findIndex((row) => row[0] === "KPI") + 1;
    return rows.slice(first, first + rows.slice(first).findIndex((row) => row[0] === "")).map((row) => row[0]);
  };
  const measures = catalogue().filter(({ kind, id }) => kind === "measure" && id !== "order_count");
  const others = catalogue().filter(({ kind }) => kind === "scalar");
  let missing = KPIS - 1 - names().length;
  for (const { id } of [...measures, ...others]) {
    if (missing > 0 && (await answer(book, "addToScorecard", { kpi: id })).ok) missing -= 1;
  }
  const added = await value(book, "addToScorecard", { kpi: "order_count" });
  expect(names()).toHaveLength(KPIS);

  // The last of them alone decides the score.
  const rows = grid(data);
  const header = rows.findIndex((row) => row[0] === "Month" && row.includes(LAST));
  const column = columnLetter(rows[header]!.indexOf(LAST));
  for (let i = 1; i <= 3; i += 1) book.type(data, `${column}${header + 1 + i}`, String(100 * i));
  const start = rowOf("KPI", 0);
  for (let i = 1; i <= KPIS; i += 1) book.type(card, `C${start + i}`, "0%");
  book.type(card, `C${added.row}`, "100%");
  book.type(card, `F${added.row}`, "1000");
  expect(book.shown(card, `F${added.row}:H${added.row}`)).toEqual([["1,000", "300", "30.0%"]]);
  const months = grid(trends);
  const focus = months.reduce((last, row, y) => (row[0] === "Month" ? y : last), -1) + 1;
  expect(book.values(trends, `D${focus + 1}:D${focus + 3}`)).toEqual([[10], [20], [30]]);

  const pick = months.findIndex((row) => row[0] === "KPI to compare with its target") + 2;
  for (const name of names())
    expect([name, book.type(trends, `A${pick}`, String(name)).accepted]).toEqual([name, true]);
  expect(book.type(trends, `A${pick}`, LAST).accepted).toBe(true);
  expect(book.values(trends, `B${focus + 3}:C${focus + 3}`)).toEqual([[300, 1000]]);
});
