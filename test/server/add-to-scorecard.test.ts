import { describe, expect, test } from "vitest";
import type { Workbook } from "../../scripts/workbench/workbook-interface";
import { EVERY_FAULT } from "../every-fault";
import { openBuilt } from "../workbench/harness";
import { errorsIn, inserted } from "../workbench/templates/insertion";
import { answer, refusal, value } from "./sidebar-call";

type Language = "en" | "zh";

async function open(id: string, language: Language): Promise<{ book: Workbook; sheets: string[] }> {
  const book = openBuilt({
    now: () => Date.UTC(2026, 10, 21),
    userLocale: language === "zh" ? "zh_CN" : "en",
    locale: language === "zh" ? "zh_CN" : "en_US",
  });
  const sheets = await inserted(book, id, { language, stage: "growth", months: 12, sampleData: true });
  return { book, sheets };
}

const cell = (book: Workbook, sheet: string, a1: string): unknown => book.values(sheet, a1)[0]![0];

const MONTH = { en: "Month", zh: "月份" };

/** The row of a sheet whose cell in a column is this text; the last one of several. */
function rowOf(book: Workbook, sheet: string, text: string, column = "A"): number {
  const at = book
    .values(sheet, `${column}1:${column}90`)
    .map(([each]) => each)
    .lastIndexOf(text);
  if (at < 0) throw new Error(`${sheet} has no ${text} in column ${column}`);
  return at + 1;
}

/** Where a header stands among the tables of a sheet that begin with a month. */
function headerOf(book: Workbook, sheet: string, month: string, title: string): { row: number; column: string } {
  const rows = book.values(sheet, "A1:Z90");
  const row = rows.findIndex((each) => each[0] === month && each.includes(title));
  if (row < 0) throw new Error(`${sheet} has no column ${title}`);
  return { row: row + 1, column: String.fromCharCode(65 + rows[row]!.indexOf(title)) };
}

/** The total of the scorecard: the last number of the column of scores that KPI_SCORECARD gives. */
function scoreOf(book: Workbook, card: string, column: string): number {
  const numbers = book
    .values(card, `${column}7:${column}40`)
    .flat()
    .filter((each) => typeof each === "number");
  return numbers[numbers.length - 1] as number;
}

/** The score of the last month on the trends sheet. */
function lastTrend(book: Workbook, trends: string, language: Language): unknown {
  return cell(book, trends, `D${rowOf(book, trends, MONTH[language]) + 12}`);
}

const TEAMS = [
  {
    id: "operations",
    language: "en",
    kpi: { id: "cart_abandonment_rate", name: "Cart abandonment rate" },
    inputs: ["Carts completed", "Carts created"],
    readOff: { id: "order_count", name: "Number of orders" },
  },
  {
    id: "operations-specialist",
    language: "zh",
    kpi: { id: "cart_abandonment_rate", name: "购物车放弃率" },
    inputs: ["完成结算的购物车数", "创建的购物车数"],
    readOff: { id: "order_count", name: "订单量" },
  },
] as const;

describe.each(TEAMS)("a KPI added to $id in $language", ({ id, language, kpi, inputs, readOff }) => {
  test("stands in the plan, the data and the trends, and counts once it has weight, target and figures", async () => {
    const { book, sheets } = await open(id, language);
    const [card, plan, check, data, trends] = sheets as [string, string, string, string, string];
    const score = scoreOf(book, card, "I");
    expect(lastTrend(book, trends, language)).toBeCloseTo(score, 9);

    const added = await value(book, "addToScorecard", { kpi: kpi.id });
    expect(added).toMatchObject({ sheet: card, inputs, data, weight: null });
    expect(added.total).toBeCloseTo(1, 9);
    expect(errorsIn(book, sheets)).toEqual([]);
    // Without a weight it changes nothing of what was scored, and the review asks for one.
    expect(scoreOf(book, card, "I")).toBeCloseTo(score, 9);
    expect(lastTrend(book, trends, language)).toBeCloseTo(score, 9);
    const at = rowOf(book, card, kpi.name);
    expect(at).toBe(added.row);
    const inPlan = rowOf(book, plan, kpi.name);
    expect(cell(book, plan, `A${inPlan - 1}`)).toBe(cell(book, card, `A${at - 1}`));
    expect(cell(book, plan, `A${inPlan + 1}`)).toBe(cell(book, card, `A${at + 1}`));
    const { lines } = await value(book, "checkHealth", { stage: null });
    const codes = lines.filter((line) => line.kpi === kpi.name).map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(["no_weight", "no_target"]));
    expect(book.values(check, "C1:E30").flat().join(" ")).toContain(kpi.name);

    const [completed, created] = inputs.map((title) => headerOf(book, data, MONTH[language], title));
    for (let i = 1; i <= 12; i += 1) {
      book.type(data, `${completed!.column}${completed!.row + i}`, String(200 + i));
      book.type(data, `${created!.column}${created!.row + i}`, "500");
    }
    book.type(card, `C${at}`, "25%");
    book.type(card, `F${at}`, "60%");
    // 1 − 212/500 of the last month against 60 %, where less is better.
    expect(cell(book, card, `G${at}`)).toBeCloseTo(0.576, 9);
    expect(book.shown(card, `F${at}:G${at}`)).toEqual([["60.0%", "57.6%"]]);
    expect(cell(book, card, `H${at}`)).toBeCloseTo(0.6 / 0.576, 9);
    const shown = (0.25 * 100 * 0.6) / 0.576;
    expect(scoreOf(book, card, "I")).toBeCloseTo((score + shown) / 1.25, 6);
    expect(lastTrend(book, trends, language)).toBeCloseTo((score + shown) / 1.25, 6);
    expect(errorsIn(book, sheets)).toEqual([]);
    const after = await value(book, "checkHealth", { stage: null });
    expect(after.lines.map(({ code }) => code)).toContain("weights_not_whole");

    // The trends sheet compares it with its target when it is chosen.
    const chosen = `A${rowOf(book, trends, PICK[language]) + 1}`;
    expect(book.type(trends, chosen, "no KPI").accepted).toBe(false);
    expect(book.type(trends, chosen, kpi.name).accepted).toBe(true);
    const focus = rowOf(book, trends, MONTH[language]) + 12;
    expect(book.values(trends, `B${focus}:C${focus}`)).toEqual([[expect.closeTo(0.576, 9), 0.6]]);
  });

  test("does so a second time, also where the KPI is read off and not computed", async () => {
    const { book, sheets } = await open(id, language);
    const [card, plan, , data, trends] = sheets as [string, string, string, string, string];
    await value(book, "addToScorecard", { kpi: kpi.id });
    book.select(plan, "A1");
    const added = await value(book, "addToScorecard", { kpi: readOff.id });
    expect(added).toMatchObject({ sheet: card, inputs: [readOff.name], data });
    expect(await refusal(book, "addToScorecard", { kpi: readOff.id })).toMatch(String(added.row));
    const typed = book.values(data, "A1:Z30").flatMap((row, y) => (row.includes(readOff.name) ? [[row, y]] : []))[0]!;
    const letter = String.fromCharCode(65 + (typed[0] as unknown[]).indexOf(readOff.name));
    for (let i = 1; i <= 12; i += 1) book.type(data, `${letter}${Number(typed[1]) + 1 + i}`, String(100 * i));
    const at = rowOf(book, card, readOff.name);
    book.type(card, `C${at}`, "20%");
    book.type(card, `F${at}`, "1000");
    expect(book.shown(card, `F${at}:H${at}`)).toEqual([["1,000", "1,200", "120.0%"]]);
    expect(lastTrend(book, trends, language)).toBeCloseTo(scoreOf(book, card, "I"), 9);
    const before = rowOf(book, card, kpi.name);
    expect(rowOf(book, plan, readOff.name) - rowOf(book, plan, kpi.name)).toBe(at - before);
    expect(errorsIn(book, sheets)).toEqual([]);
  });
});

const PICK = { en: "KPI to compare with its target", zh: "选择要与目标对比的指标" };

test("a new row is dressed and checked as its neighbours, and says what the KPI is", async () => {
  const { book, sheets } = await open("service-agent", "en");
  const { row, sheet } = await value(book, "addToScorecard", { kpi: "average_resolution_time" });
  const look = (name: string, a1: string) => {
    const sheetId = book.model.getters.getSheetIdByName(name)!;
    const position = { sheetId, col: a1.charCodeAt(0) - 65, row: Number(a1.slice(1)) - 1 };
    const { fillColor, italic = false, wrapping } = book.model.getters.getCellComputedStyle(position);
    const check = book.model.getters.getValidationRuleForCell(position)?.criterion;
    return { fillColor, italic, wrapping, check };
  };
  for (const column of "ACDFGN") expect(look(sheet, `${column}${row}`)).toEqual(look(sheet, `${column}${row + 1}`));
  // Its baseline is no sample figure.
  expect(look(sheet, `E${row}`)).toEqual({ ...look(sheet, `E${row + 1}`), italic: false });
  expect(book.note(sheet, `A${row}`)).toContain("KPI_AVERAGE_RESOLUTION_TIME(");
  const inPlan = rowOf(book, sheets[1]!, "Average resolution time");
  for (const column of "ABKO")
    expect(look(sheets[1]!, `${column}${inPlan}`)).toEqual(look(sheets[1]!, `${column}${inPlan + 1}`));
  expect(book.shown(sheets[1]!, `K${inPlan}:M${inPlan}`)).toEqual([["2026-12-31", "", "Satisfied customers"]]);
});

test("a period that is closed has the new KPI", async () => {
  const { book, sheets } = await open("service-agent", "en");
  const { row, sheet } = await value(book, "addToScorecard", { kpi: "average_resolution_time" });
  book.type(sheet, `C${row}`, "10%");
  book.type(sheet, `F${row}`, "8");
  book.select(sheets[0]!, "A1");
  book.openDocument();
  book.answers.push({ button: "OK", text: "2026-10" }, { button: "YES" }, { button: "OK" });
  book.clickMenu("Close the period…");
  expect(book.values("History", "C2:F10").filter(([kpi]) => kpi === "Average resolution time")).toEqual([
    ["Average resolution time", "Service agent", "", 8],
  ]);
});

test("in a cascade, which holds several scorecards, no sum of weights is told", async () => {
  const { book, sheets } = await open("cascade", "zh");
  const cascade = sheets.find((sheet) => sheet === "目标分解")!;
  book.select(cascade, "A1");
  const added = await value(book, "addToScorecard", { kpi: "cac_payback" });
  expect(added).toMatchObject({ sheet: cascade, weight: null, total: null, inputs: [] });
  expect(book.values(cascade, `B${added.row}`)).toEqual([["获客成本回收期"]]);
  expect(errorsIn(book, sheets)).toEqual([]);
});

describe.each(["en", "zh"] as const)("a KPI added to the case study in %s", (language) => {
  test("takes its part of its dimension's weight, and its typed result is scored", async () => {
    const { book, sheets } = await open("case-study", language);
    const [card] = sheets as [string];
    const name = { en: "Average order value (AOV)", zh: "客单价（AOV）" }[language];
    const added = await value(book, "addToScorecard", { kpi: "average_order_value" });
    // Conversion has 25 % in the growth stage (method, table of stages): three KPIs before, four now.
    expect(added).toMatchObject({ sheet: card, inputs: [], weight: 0.0625 });
    expect(added.total).toBeCloseTo(1, 9);
    const at = rowOf(book, card, name, "B");
    expect(at).toBe(added.row);
    // Typed, so nobody is warned there; the formulas around it stay as they were.
    expect(["F", "C", "H"].map((column) => isProtected(book, card, column, at))).toEqual([false, true, true]);
    for (const row of [at - 1, at + 1]) expect(isProtected(book, card, "F", row)).toBe(true);
    book.type(card, `E${at}`, "150");
    book.type(card, `F${at}`, "165");
    expect(book.shown(card, `A${at}:G${at}`)).toEqual([
      [
        { en: "conversion", zh: "转化" }[language],
        name,
        "6.3%",
        { en: "higher", zh: "越高越好" }[language],
        "150",
        "165",
        "110.0%",
      ],
    ]);
    await value(book, "addToScorecard", { kpi: "return_rate" });
    expect(errorsIn(book, sheets)).toEqual([]);
  });
});

/** Whether typing in a cell brings up the template's warning. */
function isProtected(book: Workbook, sheet: string, column: string, row: number): boolean {
  const [x, y] = [column.charCodeAt(0) - 65, row - 1];
  type Zone = Readonly<Record<"left" | "right" | "top" | "bottom", number>>;
  type Kept = {
    readonly name: string;
    readonly annotations: readonly { readonly kind: string; readonly zone: Zone }[];
  };
  const { annotations } = (book.snapshot()["sheets"] as Kept[]).find(({ name }) => name === sheet)!;
  return annotations.some(
    ({ kind, zone }) => kind === "protection" && zone.left <= x && x <= zone.right && zone.top <= y && y <= zone.bottom,
  );
}

describe("a fault at the service calls of adding a KPI", () => {
  test.each(["operations-specialist", "case-study"])("to %s leaves the workbook as before or as after", async (id) => {
    const { book: made } = await open(id, "en");
    const saved = made.save();
    const input = { kpi: "average_order_value" };
    const clean = openBuilt({ data: saved });
    clean.calls.reset();
    await value(clean, "addToScorecard", input);
    const [calls, after] = [clean.calls.total, plain(clean)];
    let book = openBuilt({ data: saved });
    const before = plain(book);
    let failed = 0;
    for (let n = 1; n <= calls; n += stride(calls)) {
      book.failAt(n);
      const reply = await answer(book, "addToScorecard", input).catch(() => ({ ok: false }));
      book.failAt(null);
      expect({ n, book: plain(book) }).toEqual({ n, book: reply.ok ? after : before });
      if (reply.ok) book = openBuilt({ data: saved });
      else failed += 1;
    }
    expect(failed).toBeGreaterThan(3);
    await value(book, "addToScorecard", input);
    expect(plain(book)).toEqual(after);
  });
});

/** The workbook, with each check's cells one by one: a check taken back may leave its areas cut otherwise. */
function plain(book: Workbook): unknown {
  const inCells = (key: string, given: unknown): unknown =>
    key === "dataValidationRules"
      ? (given as { ranges: string[] }[]).map((rule) => ({ ...rule, ranges: rule.ranges.flatMap(cellsOf).sort() }))
      : given;
  return JSON.parse(JSON.stringify(book.snapshot(), inCells));
}

function cellsOf(area: string): string[] {
  const [, left, top, right = left, bottom = top] = /^([A-Z])(\d+)(?::([A-Z])(\d+))?$/.exec(area)!;
  const cells: string[] = [];
  for (let x = left!.charCodeAt(0); x <= right!.charCodeAt(0); x += 1) {
    for (let y = Number(top); y <= Number(bottom); y += 1) cells.push(String.fromCharCode(x) + y);
  }
  return cells;
}

/** `npm test` breaks seven calls of each, `test:all` every one. */
const stride = (calls: number): number => (EVERY_FAULT ? 1 : Math.floor(calls / 7));
