import { describe, expect, test } from "vitest";
import type { Workbook } from "../../../scripts/workbench/open-workbook-node";
import { CHOICES, errorsIn, insert, inserted, openInUse, WHOLE } from "./insertion";

const TEAMS = ["customer-service", "service-agent"];

/** A workbook in use with these templates, and a cascade after them. */
async function linked(
  ids: readonly string[],
  sheet = "mine",
): Promise<{ book: Workbook; titles: string[]; cards: string[] }> {
  const book = openInUse(sheet);
  const cards: string[] = [];
  for (const id of ids) cards.push((await inserted(book, id))[0]!);
  const before = book.snapshot()["sheets"] as unknown[];
  const titles = await inserted(book, "cascade", { ...CHOICES, teams: TEAMS });
  expect((book.snapshot()["sheets"] as unknown[]).slice(0, before.length)).toEqual(before);
  return { book, titles, cards };
}

/** Target and actual by KPI and owner, of the cascade or of a scorecard. */
function figures(book: Workbook, sheet: string): ReadonlyMap<string, readonly unknown[]> {
  const values = book.values(sheet, WHOLE);
  const start = values.findIndex((row) => row.includes("KPI"));
  const at = ["KPI", "Owner", "Target", "Actual"].map((name) => values[start]!.indexOf(name));
  const rows = values.slice(start + 1).map((row) => at.map((column) => row[column]));
  return new Map(rows.flatMap(([kpi, owner, ...rest]) => (kpi === "" ? [] : [[`${kpi} @ ${owner}`, rest] as const])));
}

const formulaAt = (book: Workbook, sheet: string, kpi: string): string => {
  const row = book.values(sheet, WHOLE).findIndex((cells) => cells[1] === kpi) + 1;
  return book.formulaTexts(sheet, `H${row}`)[0]![0]!;
};

const cellOf = (book: Workbook, sheet: string, kpi: string): string =>
  `A${book.values(sheet, WHOLE).findIndex((cells) => cells[0] === kpi) + 1}`;

const dispatch = (book: Workbook, command: string, details: object): void => {
  expect(book.model.dispatch(command as never, details as never).isSuccessful).toBe(true);
};

describe("the cascade reads the scorecards that are there", () => {
  test("all of them: the same targets and results, live, no sample figure", { timeout: 60_000 }, async () => {
    const { book, titles, cards } = await linked(["company", ...TEAMS]);
    const [company, team, person] = cards.map((card) => figures(book, card));
    const own = figures(book, titles[1]!);
    expect(own.size).toBe(9);
    for (const [key, given] of own) expect(given, key).toEqual(company!.get(key) ?? team!.get(key) ?? person!.get(key));
    expect(book.values(titles[1]!, WHOLE).flat().join()).not.toContain("SAMPLE");
    // A target is changed, the scorecard's sheet renamed, its period put back.
    const kpi = "First response time";
    expect(book.type(cards[1]!, cellOf(book, cards[1]!, kpi).replace("A", "F"), "2").accepted).toBe(true);
    const sheetId = book.model.getters.getSheetIdByName(cards[1]!)!;
    dispatch(book, "RENAME_SHEET", { sheetId, oldName: cards[1]!, newName: "Our {best} team" });
    const [target, actual] = figures(book, titles[1]!).get(`${kpi} @ Service lead`)!;
    expect(target).toBe(2);
    expect(actual).toBe(own.get(`${kpi} @ Service lead`)![1]);
    const again = await inserted(book, "cascade", { ...CHOICES, teams: TEAMS });
    expect(formulaAt(book, again[1]!, kpi)).toContain("'Our {best} team'!");
    expect(figures(book, again[1]!)).toEqual(figures(book, titles[1]!));
    expect(errorsIn(book, titles)).toEqual([]);
  });

  test("some of them: the others keep their typed sample figures", { timeout: 60_000 }, async () => {
    const { book, titles, cards } = await linked(["service-agent"]);
    const card = figures(book, cards[0]!);
    const own = figures(book, titles[1]!);
    expect(own.get("Average response time @ Service agent")).toEqual(card.get("Average response time @ Service agent"));
    expect(own.get("First response time @ Service lead")).toEqual([1, 1.04]);
    expect(formulaAt(book, titles[1]!, "First response time")).toBe("");
    expect(book.values(titles[0]!, "A1:A4").flat().join()).toContain(
      "come from scorecards in this workbook: Service agent.",
    );
    expect(book.values(titles[0]!, "A1:A4").flat().join()).toContain("SAMPLE DATA");
    expect(errorsIn(book, titles)).toEqual([]);
    book.answers.push({ button: "OK" }, { button: "OK" });
    book.run("menuRemoveSamples");
    const after = figures(book, titles[1]!);
    expect(after.get("First response time @ Service lead")).toEqual([1, ""]);
    expect(formulaAt(book, titles[1]!, "Average response time")).toContain("INDEX");
    expect(errorsIn(book, titles)).toEqual([]);
  });
});

test("a KPI that is renamed, emptied, in error or deleted there is blank here, never an error", {
  timeout: 60_000,
}, async () => {
  const { book, titles, cards } = await linked(TEAMS);
  const [team, person] = cards as [string, string];
  const isBlank = (key: string): void => expect(figures(book, titles[1]!).get(key), key).toEqual(["", ""]);
  const overwrite = (card: string, kpi: string, content: string): void => {
    for (const column of ["F", "G"]) book.type(card, cellOf(book, card, kpi).replace("A", column), content);
  };
  for (const [key, given] of figures(book, titles[1]!))
    expect(given, key).toEqual([expect.any(Number), expect.any(Number)]);
  book.type(team, cellOf(book, team, "First response time"), "Reply time");
  isBlank("First response time @ Service lead");
  overwrite(team, "Customer satisfaction (CSAT)", "");
  isBlank("Customer satisfaction (CSAT) @ Service lead");
  overwrite(team, "Complaints resolved within 24 hours", "=1/0");
  isBlank("Complaints resolved within 24 hours @ Service lead");
  const elements = [Number(cellOf(book, person, "Average response time").slice(1)) - 1];
  const sheetId = book.model.getters.getSheetIdByName(person)!;
  dispatch(book, "REMOVE_COLUMNS_ROWS", { sheetId, sheetName: person, dimension: "ROW", elements });
  isBlank("Average response time @ Service agent");
  expect(figures(book, titles[1]!).get("Customer satisfaction (CSAT) @ Service agent")).toEqual([
    0.9,
    expect.any(Number),
  ]);
  dispatch(book, "DELETE_SHEET", { sheetId, sheetName: person });
  isBlank("Customer satisfaction (CSAT) @ Service agent");
  expect(errorsIn(book, titles)).toEqual([]);
  // Without target and result a row says so; a miss above it is not explained by it.
  const path = (kpi: string): unknown =>
    book
      .values(titles[2]!, WHOLE)
      .find((cells) => cells[0] === kpi)
      ?.slice(2, 5);
  expect(path("First response time")).toEqual(["", "no target set", ""]);
  expect(path("Repeat purchase rate")).toEqual([
    96.8,
    "at risk",
    "Repeat purchase rate (96.8) → nothing below it reported",
  ]);
});

describe("which scorecard is read", () => {
  test("of two the one inserted last; a cascade of an earlier day keeps its own", { timeout: 60_000 }, async () => {
    const { book, titles, cards } = await linked(["customer-service", "customer-service"]);
    expect(cards).toEqual(["Customer service scorecard", "Customer service scorecard 2"]);
    expect(formulaAt(book, titles[1]!, "First response time")).toContain("'Customer service scorecard 2'!");
    await inserted(book, "customer-service");
    const again = await inserted(book, "cascade", { ...CHOICES, teams: TEAMS });
    expect(again[1]).toBe("Cascade 2");
    expect(formulaAt(book, again[1]!, "First response time")).toContain("'Customer service scorecard 3'!");
    expect(formulaAt(book, titles[1]!, "First response time")).toContain("'Customer service scorecard 2'!");
    expect(errorsIn(book, [...titles, ...again])).toEqual([]);
  });

  test("never a person's own sheet of that title, nor one in another language", { timeout: 60_000 }, async () => {
    const { book, titles, cards } = await linked([], "Customer service scorecard");
    expect(cards).toEqual([]);
    expect(formulaAt(book, titles[1]!, "First response time")).toBe("");
    const chinese = openInUse("mine");
    await inserted(chinese, "customer-service", { ...CHOICES, language: "zh" });
    const english = await inserted(chinese, "cascade", { ...CHOICES, teams: TEAMS });
    expect(figures(chinese, english[1]!).get("First response time @ Service lead")).toEqual([1, 1.04]);
    const own = await inserted(chinese, "cascade", { ...CHOICES, language: "zh", teams: TEAMS });
    const row = chinese.values(own[1]!, WHOLE).find(([, kpi]) => kpi === "首次响应时间")!;
    const card = chinese.values("客服记分卡", WHOLE).find(([kpi]) => kpi === "首次响应时间")!;
    expect(row.slice(6, 8)).toEqual(card.slice(5, 7));
    expect(errorsIn(chinese, own)).toEqual([]);
  });
});

test("a fault while scorecards are looked for, or later, leaves the workbook as it was", {
  timeout: 60_000,
}, async () => {
  const book = openInUse("mine");
  await inserted(book, "customer-service");
  const before = book.snapshot();
  // The first calls ask for the person's language; from the 8th on the workbook is read.
  for (const n of [12, 15, 18, 22, 30, 90, 170]) {
    book.calls.reset();
    book.failAt(n);
    const reply = await insert(book, "cascade", { ...CHOICES, teams: TEAMS }).catch(() => ({ ok: false }));
    book.failAt(null);
    expect(reply.ok, `a fault at call ${n}`).toBe(false);
    expect(book.snapshot(), `after a fault at call ${n}`).toEqual(before);
  }
  const titles = await inserted(book, "cascade", { ...CHOICES, teams: TEAMS });
  expect(formulaAt(book, titles[1]!, "First response time")).toContain("'Customer service scorecard'!");
});
