import { text } from "../../core/text";
import type { Field, SheetSpec, Spill } from "../template";
import { exportFormula } from "./export-formula";

const settings = (): Field[] => [
  {
    key: "period",
    label: text("Period", "期间"),
    value: text("month", "月"),
    input: true,
    check: {
      kind: "list",
      values: [text("week", "周"), text("month", "月"), text("quarter", "季度"), text("year", "年")],
    },
  },
  {
    key: "repeat",
    label: text("Repeat buyer", "复购口径"),
    value: text("in the period", "当期"),
    span: 2,
    input: true,
    check: {
      kind: "list",
      values: [text("in the period", "当期"), text("ever", "累计"), text("three months in a row", "连续三个月")],
    },
    note: text(
      "Two orders in the period; an earlier order at any time; or an order in each of three months in a row.",
      "当期两单及以上；此前任何时候下过单；或连续三个月都下单。",
    ),
  },
  {
    key: "churn",
    label: text("Lost after months", "几月未购算流失"),
    value: 3,
    format: "integer",
    span: 2,
    input: true,
    check: { kind: "number", min: 1, max: 120 },
  },
];

const needs = [
  ["date", text("Date", "日期")],
  ["customer", text("Customer", "客户")],
  ["amount", text("Amount", "金额")],
  ["order", text("Order id", "订单号")],
] as const;

/** The map of the export's columns, the periods and their charts. */
export const reportSheet = (): SheetSpec => ({
  title: text("Order report", "订单报表"),
  tab: "result",
  blocks: [
    { kind: "heading", text: text("Order analysis", "订单分析") },
    {
      kind: "notes",
      gap: 0,
      style: "muted",
      lines: [
        text(
          "1. Export your orders from the shop and paste them, header row included, into cell A1 of the order export sheet. 2. Check below that date, customer, amount and order id were found; type another header where it is wrong, or none. 3. Read the table and the other sheets. Returns are rows with negative amounts; a total that is repeated in every row of an order would count several times.",
          "1. 从店铺后台导出订单，连同标题行粘贴到“订单导出”表的 A1。2. 在下方核对日期、客户、金额、订单号是否识别正确；不对时填写正确的标题，或填“无”。3. 查看下表与其他各表。退货为负数金额的行；若订单总额在每一行重复出现会重复计算，请改用各行金额。",
        ),
      ],
    },
    {
      kind: "notes",
      gap: 0,
      style: "sample",
      when: "sample",
      lines: [
        text(
          "The orders are SAMPLE orders. Paste your own over them, or clear them with Extensions → KPI Scorecards → Remove sample data.",
          "表中订单为示例。可直接粘贴覆盖，或用菜单“清除示例数据”删除。",
        ),
      ],
    },
    { kind: "fields", key: "set", fields: settings() },
    {
      kind: "table",
      key: "map",
      columns: [
        { key: "need", title: text("Needed", "所需"), width: 80 },
        {
          key: "instead",
          title: text("Use this header", "改用标题"),
          width: 118,
          input: true,
          note: text("Blank: found by itself. none: go without.", "留空则自动识别；填“无”表示不用。"),
        },
        {
          key: "header",
          title: text("Header in the export", "识别到的标题"),
          width: 100,
          spill: "=KPI_ORDER_COLUMNS({export+@0};{map.instead})",
        },
        { key: "number", title: text("Column", "第几列"), width: 75, filled: true },
        { key: "check", title: text("Check", "核对"), width: 95, filled: true, wrap: true },
      ],
      rows: needs.map(([key, need]) => ({ key, values: { need } })),
      colours: [{ columns: ["check"], when: '=AND({number}="";ROW({need})<ROW({map.need@order}))', as: "poor" }],
    },
    {
      kind: "chart",
      beside: "map",
      chart: "column",
      title: text("Revenue", "销售额"),
      ranges: ["periods.#period", "periods.#revenue"],
      rows: 13,
      span: 6,
      format: "integer",
    },
    {
      kind: "chart",
      key: "buyers",
      chart: "column",
      title: text("New and returning buyers", "新客与老客"),
      ranges: ["periods.#period", "periods.#newBuyers:returning"],
      rows: 13,
      format: "integer",
    },
    {
      kind: "chart",
      beside: "buyers",
      chart: "line",
      title: text("Repeat purchase rate and returning share", "复购率与老客销售占比"),
      ranges: ["periods.#period", "periods.#repeatRate:returningShare"],
      rows: 13,
      span: 6,
      format: "percent",
    },
    { kind: "heading", size: "section", text: text("By period", "按期间") },
    {
      kind: "spill",
      key: "periods",
      gap: 0,
      formula: exportFormula(
        (dates, customers, amounts, ids) =>
          `KPI_ORDERS(${dates};${customers};${amounts};{set.period};${ids};{set.repeat};{set.churn})`,
      ),
      rows: 24,
      headerLines: 3,
      columns: periodColumns(),
    },
  ],
});

function periodColumns(): Spill["columns"] {
  return [
    { key: "period", width: 80 },
    { key: "orders", width: 80, format: "integer" },
    { key: "buyers", width: 80, format: "integer" },
    { key: "newBuyers", width: 75, format: "integer" },
    { key: "returning", width: 80, format: "integer" },
    { key: "revenue", width: 95, format: "money" },
    { key: "average", width: 90, format: "money" },
    { key: "repeatRate", width: 85, format: "percent" },
    { key: "returningShare", width: 90, format: "percent" },
    { key: "churned", width: 80, format: "integer", right: true },
    { key: "unknown", width: 90, format: "integer" },
  ];
}
