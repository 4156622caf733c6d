import { expect, test } from "vitest";
import type { Workbook } from "../../scripts/workbench/open-workbook-node";
import { orderTable } from "../../src/core/orders/order-table";
import { columnLetter } from "../../src/core/sheet/column-letter";
import { sampleOrders } from "../../src/templates/orders/sample-orders";
import { openBuilt } from "./harness";

type LocaleName = "en_US" | "zh_CN" | "de_DE";

async function inserted(locale: LocaleName, language: "en" | "zh", sampleData = true): Promise<Workbook> {
  const book = openBuilt({ locale });
  book.calls.reset();
  const order = { id: "order-analysis", language, stage: "growth", months: 12, sampleData, firstDay: "2026-01-01" };
  expect(await book.callFromSidebar("rpc", ["insertTemplate", order])).toMatchObject({ ok: true });
  return book;
}

const errors = (book: Workbook): string[] =>
  book.sheets.flatMap((sheet) =>
    book
      .shown(sheet, "A1:Z120")
      .flat()
      .filter((cell) => /^#(ERROR|NAME|REF|VALUE|DIV|N\/A|NUM|SPILL)/.test(cell)),
  );

/** The rows below the header line whose first cell is `title`, as far as the first blank one. */
function below(book: Workbook, sheet: string, title: string, to: string): unknown[][] {
  const rows = book.values(sheet, `A1:${to}130`);
  const start = rows.findIndex(([cell]) => cell === title) + 1;
  expect(start).toBeGreaterThan(0);
  const length = rows.slice(start).findIndex(([cell]) => cell === "");
  return rows.slice(start, start + length);
}

test.each([
  ["en_US", "en", true],
  ["zh_CN", "zh", true],
  ["zh_CN", "zh", false],
  ["de_DE", "en", true],
] as const)("evaluates without an error in %s, %s, sample orders: %s", async (locale, language, sampleData) => {
  expect(errors(await inserted(locale, language, sampleData))).toEqual([]);
});

test("the report is what the sample orders say, in few executions and calls", async () => {
  const book = await inserted("en_US", "en");
  expect(book.calls.total).toBeLessThanOrEqual(60 * 5);
  // The engine evaluates the cohorts once before the map that they read has filled in.
  expect(book.executions.byName).toEqual({ KPI_ORDER_COLUMNS: 1, KPI_ORDERS: 1, KPI_COHORTS: 2, KPI_RFM: 1 });
  const cells = sampleOrders().map(({ values }) => values as Record<string, unknown>);
  const word = (cell: unknown): string => (cell as readonly string[] | undefined)?.[0] ?? "";
  const truth = orderTable(
    {
      days: cells.map(({ date }) => Date.parse(word(date)) / 86_400_000),
      customers: cells.map(({ customer }) => word(customer).replace(/^-$/, "")),
      amounts: cells.map(({ amount }) => amount as number),
      orderIds: cells.map(({ order }) => word(order)),
    },
    "month",
    "period",
    3,
  );
  const rows = below(book, "Order report", "Period", "K").slice(-truth.length);
  const table = book.values("Order report", "A1:K130").filter(([cell]) => /^2026-\d\d$/.test(String(cell)));
  expect(table.map((row) => [row[1], row[2], row[3], row[4], row[5]])).toEqual(
    truth.map((row) => [row.orders, row.buyers, row.newBuyers, row.returningBuyers, row.revenue]),
  );
  expect(rows.length).toBeGreaterThan(0);
  expect(truth.length).toBe(10);
  const segments = below(book, "Customer segments", "Segment", "E");
  const customers = below(book, "Customer segments", "Customer", "H");
  expect(segments.reduce((sum, row) => sum + (row[1] as number), 0)).toBe(customers.length);
  expect(segments.reduce((sum, row) => sum + (row[2] as number), 0)).toBeCloseTo(1, 12);
});

test("the curve is the average of the triangle, each cohort by its buyers", async () => {
  const book = await inserted("en_US", "en");
  const triangle = below(book, "Cohort retention", "Cohort", "O");
  const curve = below(book, "Cohort retention", "Periods later", "B");
  curve.forEach(([age, average]) => {
    const known = triangle.filter((row) => row[2 + (age as number)] !== "");
    if (known.length === 0) return expect(average).toBe("");
    const came = known.reduce((sum, row) => sum + (row[1] as number) * (row[2 + (age as number)] as number), 0);
    return expect(average).toBeCloseTo(came / known.reduce((sum, row) => sum + (row[1] as number), 0), 12);
  });
});

/** Types rows over the export from its first cell on, as pasting does. */
function paste(book: Workbook, sheet: string, rows: readonly (readonly string[])[]): void {
  rows.forEach((row, r) => {
    row.forEach((typed, c) => {
      expect(book.type(sheet, `${"ABCDEFGH"[c]}${r + 1}`, typed)).toMatchObject({ accepted: true });
    });
  });
}

test("another platform's export is recognised from its headers", async () => {
  const book = await inserted("zh_CN", "zh", false);
  paste(book, "订单导出", [
    ["订单编号", "买家会员名", "买家实际支付金额（元）", "订单状态", "订单创建时间"],
    ["T1", "小美", "120", "交易成功", "2026-03-01 10:00:00"],
    ["T1", "小美", "30", "交易成功", "2026-03-01 10:00:00"],
    ["T2", "阿丽", "80", "交易成功", "2026/4/2 9:00"],
    ["T3", "小美", "¥1,050", "交易成功", "2026年4月20日"],
  ]);
  const map = below(book, "订单报表", "所需", "E");
  expect(map.map((row) => [row[2], row[3], row[4]])).toEqual([
    ["订单创建时间", 5, "已识别"],
    ["买家会员名", 2, "已识别"],
    ["买家实际支付金额（元）", 3, "已识别"],
    ["订单编号", 1, "已识别"],
  ]);
  const table = book.values("订单报表", "A1:K130").filter(([cell]) => /^2026-\d\d$/.test(String(cell)));
  expect(table.map((row) => row.slice(0, 6))).toEqual([
    ["2026-03", 1, 1, 1, 0, 150],
    ["2026-04", 2, 2, 1, 1, 1130],
  ]);
});

test("columns far to the right in a wide export are found and read", async () => {
  const book = await inserted("en_US", "en", false);
  // A sheet grows with what is pasted into it.
  const sheetId = book.model.getters.getSheetIdByName("Order export")!;
  const grown = { type: "ADD_COLUMNS_ROWS", dimension: "COL", base: 25, quantity: 74, position: "after" } as const;
  expect(book.model.dispatch(grown.type, { ...grown, sheetId, sheetName: "Order export" }).isSuccessful).toBe(true);
  [..."ABCDE"].forEach((letter, i) => book.type("Order export", `${letter}1`, `Remark ${i}`));
  [
    ["Order date", "Customer ID", "Paid amount", "Order ID"],
    ["2026-03-01", "Ann", "10", "A1"],
  ].forEach((row, r) =>
    row.forEach((typed, c) =>
      expect(book.type("Order export", `${columnLetter(70 + c)}${r + 1}`, typed)).toMatchObject({ accepted: true }),
    ),
  );
  const map = below(book, "Order report", "Needed", "E");
  expect(map.map((row) => [row[2], row[3]])).toEqual([
    ["Order date", 71],
    ["Customer ID", 72],
    ["Paid amount", 73],
    ["Order ID", 74],
  ]);
  const table = book.values("Order report", "A1:K130").filter(([cell]) => cell === "2026-03");
  expect(table[0]!.slice(1, 6)).toEqual([1, 1, 1, 0, 10]);
  expect(errors(book)).toEqual([]);
});

test("a header nobody knows is typed into the map; a missing one is said", async () => {
  const book = await inserted("en_US", "en", false);
  paste(book, "Order export", [
    ["When bought", "Who", "Paid", "Item", "Shop"],
    ["2026-03-01", "Ann", "10", "", ""],
    ["2026-03-02", "Ann", "20", "", ""],
  ]);
  const map = (): unknown[][] => below(book, "Order report", "Needed", "E");
  expect(map().map((row) => row[4])).toEqual([
    "not found: type its header",
    "not found: type its header",
    "not found: type its header",
    "none: every row is an order",
  ]);
  expect(errors(book)).toEqual([]);
  const first = book.values("Order report", "A1:A40").findIndex(([cell]) => cell === "Needed") + 2;
  ["When bought", "who", "Paid"].forEach((header, i) => {
    expect(book.type("Order report", `B${first + i}`, header)).toMatchObject({ accepted: true });
  });
  const table = book.values("Order report", "A1:K130").filter(([cell]) => cell === "2026-03");
  expect(table[0]!.slice(1, 6)).toEqual([2, 1, 1, 0, 30]);
});
