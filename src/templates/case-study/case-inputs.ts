import { type Text, text } from "../../core/text";
import type { Row, SheetSpec } from "../template";
import { caseKpis } from "./case-kpis";

const NOT_GIVEN = (): Text => text("not given in the article", "文章未给出");

/** Published results as they stand, and the numbers that would fill the gaps. */
export function caseInputs(): SheetSpec {
  return {
    title: text("Case data", "案例数据"),
    tab: "input",
    widths: [260, 120, 120, 330],
    blocks: [
      { kind: "heading", text: text("What the article reports", "文章公布的数据") },
      {
        kind: "table",
        key: "published",
        columns: [
          { key: "kpi", title: text("KPI", "指标"), width: 260 },
          { key: "target", title: text("Target for 2024", "2024年目标"), width: 120, format: "unit" },
          { key: "result", title: text("First quarter", "第一季度"), width: 120, format: "unit", input: true },
          { key: "remark", title: text("Remark", "备注"), width: 330, wrap: true },
        ],
        rows: caseKpis().map(
          ({ key, name, target, format, result }): Row => ({
            key,
            format,
            values: {
              kpi: name,
              target,
              result,
              remark: REMARKS()[key] ?? (result === undefined ? NOT_GIVEN() : undefined),
            },
          }),
        ),
      },
      {
        kind: "heading",
        size: "section",
        text: text("Inputs for the KPIs that were not published", "未公布指标所需的数据"),
      },
      {
        kind: "notes",
        gap: 0,
        style: "muted",
        lines: [
          text(
            "Empty cells were not published. Fill them in and the scorecard computes the KPI.",
            "空白单元格文章未公布；填入后记分卡会自动计算相应指标。",
          ),
        ],
      },
      {
        kind: "table",
        key: "inputs",
        gap: 0,
        columns: [
          { key: "input", title: text("Input, first quarter", "第一季度数据"), width: 260 },
          { key: "value", title: text("Value", "数值"), width: 120, format: "integer", input: true },
          { key: "unit", title: text("Unit", "单位"), width: 120 },
          { key: "origin", title: text("Source", "来源"), width: 330, wrap: true },
        ],
        rows: inputRows(),
      },
    ],
  };
}

const REMARKS = (): Readonly<Record<string, Text>> => ({
  visitors: text(
    'Told with "+72%", which compares with an earlier period and says nothing about the target.',
    "文章同时写“增长72%”，那是与前期相比，与目标无关。",
  ),
  repeatRate: text("Called close to 25%; it exceeds it.", "文章称“接近25%”，实际已超过。"),
  completion: text(
    "Not given; it would be derived from the other targets.",
    "文章未给出；该指标由其他目标的完成情况推算。",
  ),
});

function inputRows(): Row[] {
  const people = text("people", "人");
  const yuan = text("yuan", "元");
  const orders = text("orders", "单");
  const rows: [key: string, input: Text, unit: Text][] = [
    ["visitors", text("Visitors, a month", "访客数（月均）"), people],
    ["newVisitors", text("New visitors, a month", "新访客数（月均）"), people],
    ["marketing", text("Marketing cost", "营销费用"), yuan],
    ["newCustomers", text("New customers", "新增客户数"), people],
    ["browsing", text("Users who viewed a product", "浏览商品的用户数"), people],
    ["cart", text("Users who added to the cart", "加购用户数"), people],
    ["ordering", text("Users who ordered, a month", "下单用户数（月均）"), people],
    ["paying", text("Users who paid, a month", "支付用户数（月均）"), people],
    ["returningAmount", text("Order amount of returning customers", "老客订单金额"), yuan],
    ["orderAmount", text("Order amount", "订单金额"), yuan],
    ["orders", text("Orders", "订单数"), orders],
    ["shipped", text("Orders shipped within 24 h", "24小时内发货订单数"), orders],
    ["revenue", text("Sales, a year's pace", "销售额（年化）"), yuan],
    ["headcount", text("Average headcount", "平均人数"), people],
  ];
  return rows.map(([key, input, unit]) => ({
    key,
    values: {
      input,
      unit,
      value: key === "visitors" ? "={published.result@visitors}" : key === "ordering" ? ORDERING : undefined,
      origin:
        key === "visitors"
          ? text("as published", "文章公布")
          : key === "ordering"
            ? text("visitors × published order rate", "访客数 × 公布的下单转化率")
            : NOT_GIVEN(),
    },
  }));
}

const ORDERING = "=ROUND({published.result@visitors}*{published.result@orderRate};0)";
