import { describe, expect, test } from "vitest";
import type { CellValue, Workbook } from "../../scripts/workbench/open-workbook-node";
import type { ExportSeen, Imported } from "../../src/contract/replies";
import { EVERY_FAULT } from "../every-fault";
import { breakEveryCall } from "../workbench/break-every-call";
import { openBuilt } from "../workbench/harness";
import { inserted, openInUse, WHOLE } from "../workbench/templates/insertion";
import { answer, refusal, value } from "./sidebar-call";

/** The operations template's data sheet covers 2025-11 to 2026-10; the export lies on the sheet before it. */
interface Desk {
  readonly book: Workbook;
  readonly source: string;
  readonly data: string;
}

async function open(
  rows: readonly (readonly string[])[],
  locale: "en_US" | "zh_CN" | "de_DE" = "en_US",
): Promise<Desk> {
  const book = openInUse("Export", { locale, userLocale: locale === "zh_CN" ? "zh-CN" : "en" });
  const language = locale === "zh_CN" ? "zh" : "en";
  const sheets = await inserted(book, "operations", { language, stage: "growth", months: 12, sampleData: true });
  const data = sheets.find((name) => /data|数据/.test(name))!;
  paste(book, rows);
  return { book, source: "Export", data };
}

function paste(book: Workbook, rows: readonly (readonly string[])[]): void {
  book.type("Export", "A1", "");
  book.type("Export", "A2", "");
  rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (cell !== "") book.type("Export", `${String.fromCharCode(65 + c)}${r + 1}`, cell);
    });
  });
  book.select("Export", "A1");
}

const bring = (book: Workbook, seen: ExportSeen, changes: Readonly<Record<string, string>> = {}): Promise<Imported> =>
  value(book, "importData", request(seen, changes));

const request = (seen: ExportSeen, changes: Readonly<Record<string, string>> = {}) => ({
  sheet: seen.sheet,
  headerRow: seen.headerRow,
  target: seen.targets[0]!,
  columns: seen.columns.map(({ header, means }) => ({
    header,
    means: Object.hasOwn(changes, header) ? changes[header]! : means,
  })),
});

const meanings = (seen: ExportSeen): Record<string, string> =>
  Object.fromEntries(seen.columns.map(({ header, means }) => [header, means]));

/** The column of a data sheet under a header, by month as shown. */
function columnOf({ book, data }: Desk, header: string): Record<string, CellValue> {
  const values = book.values(data, WHOLE);
  const shown = book.shown(data, WHOLE);
  const row = values.findIndex((cells) => /^(Month|月份)$/.test(String(cells[0])) && cells.includes(header));
  if (row < 0) throw new Error(`no column ${header}`);
  const column = values[row]!.indexOf(header);
  return Object.fromEntries(
    Array.from({ length: 12 }, (_, i) => [shown[row + 1 + i]![0]!, values[row + 1 + i]![column]!]),
  );
}

const TAOBAO = [
  ["生意参谋 店铺概况"],
  ["导出时间：2026-11-21，数据仅供参考"],
  [],
  ["统计日期", "访客数", "新访客数", "加购人数", "支付金额（元）", "支付买家数", "支付转化率", "成功退款金额"],
  ["2026-09-30", "30,100", "20,050", "3,900", "'1,234,567.80", "988", "3.28%", "-"],
  ["2026-10-01", "40,000", "26,000", "5,100", "'2,000,000.00", "1,300", "3.25%", "1,000"],
  ["2026-10-31", "41,500", "27,000", "5,300", "'2,100,000.50", "1,350", "3.25%", "2,000"],
  ["合计", "111,600", "73,050", "14,300", "5,334,568.30", "3,638", "3.26%", "3,000"],
];

const SHOPIFY = [
  ["Month", "Orders", "Gross sales", "Discounts", "Returns", "Net sales", "Total sales", "New customers"],
  ["2026-08-01", "14200", "1510000.25", "-20000", "-31000", "1459000.25", "1480000", "9000"],
  ["2026-09-01", "14900", "1610000", "-21000", "-29000", "1560000", "1590000", "9400"],
  ["2027-01-01", "1", "2", "0", "0", "2", "2", "1"],
];

const GA4 = [
  ["# ----------------------------------------"],
  ["# Traffic overview"],
  ["# Start date: 20260901"],
  [],
  ["Year month", "Total users", "New users", "Sessions", "Add to carts", "Total purchasers", "Purchase revenue"],
  ["202609", "1210000", "850000", "1700000", "150000", "31000", "3300000"],
  ["202610", "1250000", "880000", "1750000", "152000", "32000", "3400000"],
];

const OTHERS = ["营销费用", "期末库存（成本价）", "订单数"];

test("an export of 生意参谋 by day is added up, replaces the same months only, and changes nothing the second time", async () => {
  const desk = await open(TAOBAO, "zh_CN");
  const { book } = desk;
  const before = columnOf(desk, "访客数");
  const others = OTHERS.map((header) => columnOf(desk, header));
  const formulas = book.sheets.map((sheet) => book.formulaTexts(sheet, WHOLE));
  const seen = await value(book, "readExport", {});
  expect(seen).toMatchObject({ sheet: "Export", headerRow: 4, rows: 4, targets: [desk.data] });
  expect(meanings(seen)).toEqual({
    统计日期: "date",
    访客数: "visitors",
    新访客数: "new_visitors",
    加购人数: "cart_users",
    "支付金额（元）": "order_amount",
    支付买家数: "paying_users",
    支付转化率: "",
    成功退款金额: "",
  });
  const result = await bring(book, seen);
  expect(result).toMatchObject({
    target: desk.data,
    cells: 10,
    months: ["2026-09", "2026-10"],
    without: [],
    skippedRows: 1,
    skippedCells: 0,
    averaged: [],
    homeless: [],
  });
  expect(result.people).toEqual(["访客数", "新访客数", "加购用户数", "支付用户数"]);
  expect(result.added).toHaveLength(5);
  const after = columnOf(desk, "访客数");
  expect(after).toEqual({ ...before, "2026-09": 30_100, "2026-10": 40_000 + 41_500 });
  expect(columnOf(desk, "订单金额")).toMatchObject({ "2026-09": 1_234_567.8, "2026-10": 4_100_000.5 });
  expect(OTHERS.map((header) => columnOf(desk, header))).toEqual(others);
  expect(book.sheets.map((sheet) => book.formulaTexts(sheet, WHOLE))).toEqual(formulas);
  const once = book.snapshot();
  const again = await bring(book, await value(book, "readExport", {}));
  expect(again.cells).toBe(10);
  expect(book.snapshot()).toEqual(once);
});

test("an export of Shopify by month: figures as they are, returns as an amount, months without a row named", async () => {
  const desk = await open(SHOPIFY);
  const { book } = desk;
  const seen = await value(book, "readExport", {});
  // Gross sales stand before total sales: one column for an input.
  expect(meanings(seen)).toEqual({
    Month: "date",
    Orders: "orders",
    "Gross sales": "order_amount",
    Discounts: "",
    Returns: "",
    "Net sales": "sales_revenue",
    "Total sales": "",
    "New customers": "new_customers",
  });
  const result = await bring(book, seen, { "Gross sales": "", "Total sales": "order_amount" });
  expect(result).toMatchObject({
    cells: 8,
    months: ["2026-08", "2026-09"],
    without: ["2027-01"],
    added: [],
    people: [],
  });
  expect(columnOf(desk, "Orders")).toMatchObject({ "2026-08": 14_200, "2026-09": 14_900 });
  expect(columnOf(desk, "Order amount")).toMatchObject({ "2026-08": 1_480_000, "2026-09": 1_590_000 });
  // The choice is remembered, that of leaving out too.
  const again = meanings(await value(book, "readExport", {}));
  expect([again["Gross sales"], again["Total sales"]]).toEqual(["", "order_amount"]);
});

test("an export of GA4: months such as 202609, remarks above, counts of events not taken for people", async () => {
  const desk = await open(GA4);
  const { book } = desk;
  const seen = await value(book, "readExport", {});
  expect(seen.headerRow).toBe(5);
  expect(meanings(seen)).toEqual({
    "Year month": "date",
    "Total users": "visitors",
    "New users": "new_visitors",
    Sessions: "",
    "Add to carts": "",
    "Total purchasers": "paying_users",
    "Purchase revenue": "order_amount",
  });
  expect(await bring(book, seen)).toMatchObject({ cells: 8, months: ["2026-09", "2026-10"], people: [] });
  expect(columnOf(desk, "Visitors")).toMatchObject({ "2026-09": 1_210_000, "2026-10": 1_250_000 });
});

const UNKNOWN = [
  ["Day", "Besucher", "constructor", "Umsatz"],
  ["2026-10-01", "100", "7", "many"],
  ["2026-10-02", "200", "8", "500"],
];

test("a header that nobody knows is mapped once and remembered in the workbook", async () => {
  const desk = await open(UNKNOWN);
  const { book } = desk;
  const seen = await value(book, "readExport", {});
  expect(Object.values(meanings(seen))).toEqual(["date", "", "", ""]);
  const result = await bring(book, seen, { Besucher: "visitors", constructor: "orders", Umsatz: "order_amount" });
  expect(result).toMatchObject({ cells: 3, skippedCells: 1, people: ["Visitors"] });
  expect(columnOf(desk, "Visitors")["2026-10"]).toBe(300);
  expect(columnOf(desk, "Order amount")["2026-10"]).toBe(500);
  expect(Object.values(meanings(await value(book, "readExport", {})))).toEqual([
    "date",
    "visitors",
    "orders",
    "order_amount",
  ]);
});

test("a formula among the figures stays, and imported figures are no sample figures any more", async () => {
  const desk = await open(GA4);
  const { book, data } = desk;
  const values = book.values(data, WHOLE);
  const row = values.findIndex((cells) => cells[0] === "Month" && cells.includes("Visitors"));
  const cell = `${String.fromCharCode(65 + values[row]!.indexOf("Visitors"))}${row + 12}`;
  book.type(data, cell, "=1000000+210000+1");
  const result = await bring(book, await value(book, "readExport", {}));
  expect(result.cells).toBe(7);
  expect(book.formulaTexts(data, cell)).toEqual([["=1000000+210000+1"]]);
  book.answers.push({ button: "OK" });
  book.run("menuRemoveSamples");
  const visitors = columnOf(desk, "Visitors");
  expect(visitors["2026-08"]).toBe("");
  expect(visitors["2026-10"]).toBe(1_250_000);
  expect(columnOf(desk, "Marketing cost")["2026-10"]).toBe("");
});

const GERMAN = [
  ["Monat", "Visitors", "Orders", "Total sales"],
  ["2026-09", "'1.234.567", "'14.200", "'1.510.000,25 €"],
  ["2026-10", "'1.210", "14900", "'1.234"],
];

test.each([
  ["as the export itself tells", GERMAN, "en_US"],
  ["as the spreadsheet does where the export does not tell", GERMAN.filter((_, i) => i !== 1), "de_DE"],
] as const)("points that group thousands are read %s", async (_, rows, locale) => {
  const desk = await open(rows, locale);
  const seen = await value(desk.book, "readExport", {});
  const result = await bring(desk.book, seen, { Monat: "date" });
  expect(result.skippedCells).toBe(0);
  expect(columnOf(desk, "Visitors")["2026-10"]).toBe(1210);
  expect(columnOf(desk, "Order amount")["2026-10"]).toBe(1234);
  if (rows.length === 2) return;
  expect(columnOf(desk, "Visitors")["2026-09"]).toBe(1_234_567);
  expect(columnOf(desk, "Orders")).toMatchObject({ "2026-09": 14_200, "2026-10": 14_900 });
  expect(columnOf(desk, "Order amount")["2026-09"]).toBe(1_510_000.25);
});

test("a point is a decimal one in a workbook that writes so, and dates that lost their format are dates", async () => {
  const desk = await open([
    ["Month", "Orders"],
    // Days of the serial calendar: 2026-09-01 and 2026-10-01.
    ["46266", "'1.234"],
    ["46296", "'2.5"],
  ]);
  expect(await bring(desk.book, await value(desk.book, "readExport", {}))).toMatchObject({ cells: 2, skippedRows: 0 });
  expect(columnOf(desk, "Orders")).toMatchObject({ "2026-09": 1.234, "2026-10": 2.5 });
});

test("a share is no count: 98% where visitors belong is left out and told", async () => {
  const desk = await open([
    ["Month", "Visitors", "Orders"],
    ["2026-09", "'98%", "10"],
    ["2026-10", "1200", "20"],
  ]);
  const before = columnOf(desk, "Visitors");
  expect(await bring(desk.book, await value(desk.book, "readExport", {}))).toMatchObject({ cells: 3, skippedCells: 1 });
  expect(columnOf(desk, "Visitors")).toEqual({ ...before, "2026-10": 1200 });
});

test("the month's own line above its days is not added to them", async () => {
  const desk = await open(
    [
      ["日期", "订单数"],
      ["2026年10月", "300"],
      ["2026-10-01", "100"],
      ["2026-10-02", "200"],
      ["2026-09-01 至 2026-09-30", "50"],
    ],
    "zh_CN",
  );
  expect(await bring(desk.book, await value(desk.book, "readExport", {}))).toMatchObject({ cells: 2, skippedRows: 1 });
  expect(columnOf(desk, "订单数")).toMatchObject({ "2026-09": 50, "2026-10": 300 });
});

describe("is refused with a sentence, and nothing changes:", () => {
  const refused = async (
    desk: Desk,
    changes: Partial<ReturnType<typeof request>>,
    meant: Readonly<Record<string, string>> = {},
  ): Promise<string> => {
    const seen = await value(desk.book, "readExport", {});
    const before = desk.book.snapshot();
    const message = await refusal(desk.book, "importData", { ...request(seen, meant), ...changes });
    expect(desk.book.snapshot()).toEqual(before);
    return message;
  };

  test("what cannot be told apart or is gone", async () => {
    const desk = await open(GA4);
    expect(await refused(desk, {}, { "Year month": "" })).toBe(
      "One column must be the date or month of its row; choose which.",
    );
    expect(await refused(desk, {}, { Sessions: "visitors" })).toBe(
      'Both "Total users" and "Sessions" are chosen as Visitors; leave one of them out.',
    );
    expect(await refused(desk, {}, { Sessions: "date" })).toMatch(
      /^Both "Year month" and "Sessions" are chosen as the/,
    );
    const nothing = { "Total users": "", "New users": "", "Total purchasers": "", "Purchase revenue": "" };
    expect(await refused(desk, {}, nothing)).toMatch(/^At least one column must be a figure/);
    expect(await refused(desk, { target: "Gone" })).toBe("There is no sheet Gone any more.");
    expect(await refused(desk, { target: "Export" })).toMatch(/^No other sheet here has a table of months/);
    expect(await refused(desk, { headerRow: 6 })).toMatch(/^Sheet Export was changed since it was read/);
    expect(await refused(desk, { columns: [] })).toMatch(/^Sheet Export was changed since it was read/);
  });

  test("a sheet without known headers, a workbook without a data sheet, junk", async () => {
    const { book } = await open([["Alpha", "Beta"]]);
    expect(await refusal(book, "readExport", {})).toMatch(/Export/);
    const bare = openInUse("Export");
    paste(bare, GA4);
    expect(await refusal(bare, "readExport", {})).toMatch(/^No other sheet here has a table of months/);
    const reply = await answer(bare, "importData", { sheet: "Export" } as never);
    expect(reply.ok).toBe(false);
  });
});

/** A data sheet of three months made by hand, beside the export. */
function openSmall(): Workbook {
  const book = openBuilt();
  book.model.dispatch("CREATE_SHEET", { sheetId: "data", position: 1, name: "Figures" });
  const rows = [
    ["Month", "Visitors", "Remark", "Orders"],
    ["2026-09-01", "1", "'=kept", "2"],
    ["2026-10-01", "3", "kept", "=2+2"],
    ["2026-11-01", "", "", "5"],
  ];
  const cell = (r: number, c: number): string => `${String.fromCharCode(65 + c)}${r + 1}`;
  rows.forEach((row, r) => {
    row.forEach((text, c) => book.type("Figures", cell(r, c), text));
  });
  const lines = [
    ["Day", "Besucher", "Orders"],
    ["2026-09-30", "10", "20"],
    ["2026-10-02", "30", "40"],
    ["2026-11-02", "50", "60"],
  ];
  lines.forEach((row, r) => {
    row.forEach((text, c) => book.type(book.sheets[0]!, cell(r, c), text));
  });
  book.select(book.sheets[0]!, "A1");
  return book;
}

test("a table of a person's own is filled too; a fault at any service call leaves it as it was or filled", async () => {
  const meant = { Besucher: "visitors" };
  const book = openSmall();
  const seen = await value(book, "readExport", {});
  expect(seen.targets).toEqual(["Figures"]);
  await bring(book, seen, meant);
  expect(book.values("Figures", "B2:D4")).toEqual([
    [10, "=kept", 20],
    [30, "kept", 4],
    [50, "", 60],
  ]);
  const step = EVERY_FAULT ? 1 : 3;
  const saved = openSmall().save();
  const make = (): Workbook => openBuilt({ data: saved });
  expect(await breakEveryCall(make, (each) => bring(each, seen, meant), step)).toBeGreaterThan(5);
});
