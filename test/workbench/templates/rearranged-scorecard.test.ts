import { describe, expect, test } from "vitest";
import type { CellValue, Workbook } from "../../../scripts/workbench/open-workbook-node";
import { CHOICES, errorsIn, inserted, openInUse, WHOLE } from "./insertion";

const TEAMS = [
  { id: "sales", language: "en", kpi: "KPI", month: "Month", deleted: "Average order value (AOV)" },
  { id: "operations", language: "zh", kpi: "指标", month: "月份", deleted: "支付转化率" },
] as const;

type Team = (typeof TEAMS)[number];

interface Desk {
  readonly book: Workbook;
  readonly sheets: readonly string[];
  /** Row of the scorecard's headers, and of its last KPI. */
  readonly top: number;
  readonly bottom: number;
}

async function open({ id, language, kpi }: Team): Promise<Desk> {
  const book = openInUse("mine", language === "zh" ? { locale: "zh_CN", userLocale: "zh-CN" } : {});
  const sheets = await inserted(book, id, { ...CHOICES, language });
  const names = book.values(sheets[0]!, "A1:A40").map(([cell]) => cell);
  const top = names.indexOf(kpi) + 1;
  return { book, sheets, top, bottom: top + names.slice(top).indexOf("") };
}

/** What the plan says of each KPI, by its name. */
function planOf({ book, sheets }: Desk, kpi: string): Map<CellValue, CellValue[]> {
  const rows = book.values(sheets[1]!, "A1:O40");
  const top = rows.findIndex(([cell]) => cell === kpi);
  return new Map(rows.slice(top + 1).flatMap(([name, ...rest]) => (name === "" ? [] : [[name!, rest] as const])));
}

interface Trends {
  readonly weights: ReadonlyMap<CellValue, CellValue>;
  /** Each KPI's score, month by month. */
  readonly scores: ReadonlyMap<CellValue, readonly CellValue[]>;
  readonly totals: readonly CellValue[];
}

function trendsOf({ book, sheets }: Desk, { kpi, month }: Team): Trends {
  const rows = book.values(sheets[4]!, WHOLE);
  const weightRow = rows.findIndex(([cell], i) => cell === kpi && i > 30);
  const tables = rows.flatMap(([cell], i) => (cell === month ? [i] : []));
  const names = rows[tables[0]!]!.flatMap((name, x) => (x > 0 && name !== "" ? [[name, x] as const] : []));
  const months = (x: number, table: number): CellValue[] => rows.slice(table + 1, table + 13).map((row) => row[x]!);
  return {
    weights: new Map(names.map(([name, x]) => [name, rows[weightRow + 1]![x]!])),
    scores: new Map(names.map(([name, x]) => [name, months(x, tables[0]!)])),
    totals: months(3, tables[1]!),
  };
}

/** Σ weight × score / Σ weight of those that have both. */
function weighted({ weights, scores }: Trends, month: number): number {
  const both = [...weights].flatMap(([name, weight]) => {
    const score = scores.get(name)![month];
    return typeof weight === "number" && typeof score === "number" ? [[weight, score] as const] : [];
  });
  return both.reduce((sum, [w, s]) => sum + w * s, 0) / both.reduce((sum, [w]) => sum + w, 0);
}

const dispatch = (book: Workbook, command: string, details: object): void => {
  expect(book.model.dispatch(command as never, details as never).isSuccessful).toBe(true);
};

describe.each(TEAMS)("a scorecard of $id in $language", (team) => {
  test("is sorted: each KPI keeps what plan and trends tell of it", { timeout: 60_000 }, async () => {
    const desk = await open(team);
    const { book, sheets, top, bottom } = desk;
    const before = { plan: planOf(desk, team.kpi), trends: trendsOf(desk, team) };
    expect(before.plan.size).toBe(bottom - top);
    const order = book.values(sheets[0]!, `A${top + 1}:A${bottom}`).flat();
    const sheetId = book.model.getters.getSheetIdByName(sheets[0]!)!;
    const zone = { left: 0, right: 6, top, bottom: bottom - 1 };
    dispatch(book, "SORT_CELLS", { sheetId, col: 5, row: top, zone, sortDirection: "asc" });
    expect(book.values(sheets[0]!, `A${top + 1}:A${bottom}`).flat()).not.toEqual(order);
    expect(planOf(desk, team.kpi)).toEqual(before.plan);
    expect(trendsOf(desk, team)).toEqual(before.trends);
    expect(errorsIn(book, sheets)).toEqual([]);
  });

  test("loses a KPI: nothing shows an error, and the trend goes on without it", { timeout: 60_000 }, async () => {
    const desk = await open(team);
    const { book, sheets } = desk;
    const before = planOf(desk, team.kpi);
    const row = book.values(sheets[0]!, "A1:A40").findIndex(([cell]) => cell === team.deleted);
    const sheetId = book.model.getters.getSheetIdByName(sheets[0]!)!;
    dispatch(book, "REMOVE_COLUMNS_ROWS", { sheetId, sheetName: sheets[0], dimension: "ROW", elements: [row] });
    expect(errorsIn(book, sheets)).toEqual([]);
    before.delete(team.deleted);
    expect(planOf(desk, team.kpi)).toEqual(before);
    const trends = trendsOf(desk, team);
    expect(trends.weights.get(team.deleted)).toBe("");
    expect(trends.scores.get(team.deleted)!.join("")).toBe("");
    trends.totals.forEach((total, month) => {
      expect(total).toBeCloseTo(weighted(trends, month), 9);
    });
    const findings = book.values(sheets[2]!, "C1:D20").filter(([, what]) => what !== "");
    // The header and the weights, which do not add to 100% any more.
    expect(findings.slice(1).map(([kpi]) => kpi)).toEqual([""]);
  });

  test("has a KPI renamed: plan and trends follow", { timeout: 60_000 }, async () => {
    const desk = await open(team);
    const { book, sheets } = desk;
    const before = { plan: planOf(desk, team.kpi), trends: trendsOf(desk, team) };
    const row = book.values(sheets[0]!, "A1:A40").findIndex(([cell]) => cell === team.deleted) + 1;
    book.type(sheets[0]!, `A${row}`, 'Our "own" *KPI*');
    const after = planOf(desk, team.kpi);
    expect(after.get('Our "own" *KPI*')).toEqual(before.plan.get(team.deleted));
    expect(after.size).toBe(before.plan.size);
    expect(trendsOf(desk, team)).toEqual(before.trends);
    expect(errorsIn(book, sheets)).toEqual([]);
  });
});

test("a row inserted among the months of a data sheet leaves each result with its month", {
  timeout: 60_000,
}, async () => {
  const book = openInUse("mine");
  for (const [id, name] of [
    ["operations-specialist", "Conversion rate"],
    ["marketing", "Unique visitors (UV)"],
  ] as const) {
    const [card, , , data] = (await inserted(book, id)) as [string, string, string, string];
    const actual = (): CellValue => book.values(card, "A1:G20").find(([kpi]) => kpi === name)![6]!;
    const results = (): Map<string, CellValue> => {
      const shown = book.shown(data, "A1:K60");
      const top = shown.findIndex((row) => row.includes(name));
      const column = shown[top]!.indexOf(name);
      const rows = book.values(data, "A1:K60").slice(top + 1);
      return new Map(
        rows.flatMap((row, i) => (row[column] === "" ? [] : [[shown[top + 1 + i]![0]!, row[column]!] as const])),
      );
    };
    const before = results();
    expect(before.size).toBe(12);
    const sheetId = book.model.getters.getSheetIdByName(data)!;
    const row = { dimension: "ROW", base: 9, quantity: 1, position: "before" };
    dispatch(book, "ADD_COLUMNS_ROWS", { sheetId, sheetName: data, ...row });
    const after = [...results()].slice(0, 11);
    expect(after).toHaveLength(11);
    for (const [month, result] of after) expect(result, month).toBe(before.get(month));
    expect(actual()).toBe(before.get(book.shown(card, "A4")[0]![0]!));
  }
});

test("the case study is sorted: each KPI keeps its published result", async () => {
  const book = openInUse("mine");
  const [card] = (await inserted(book, "case-study")) as [string];
  const top = book.values(card, "B1:B30").findIndex(([cell]) => cell === "KPI") + 1;
  const rows = (): Map<CellValue, CellValue[]> =>
    new Map(book.values(card, `A${top + 1}:H${top + 12}`).map((row) => [row[1]!, row]));
  const before = rows();
  const sheetId = book.model.getters.getSheetIdByName(card)!;
  const zone = { left: 0, right: 5, top, bottom: top + 11 };
  dispatch(book, "SORT_CELLS", { sheetId, col: 1, row: top, zone, sortDirection: "asc" });
  expect([...rows().keys()]).not.toEqual([...before.keys()]);
  expect(rows()).toEqual(before);
});
