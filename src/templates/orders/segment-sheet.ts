import { text } from "../../core/text";
import type { SheetSpec } from "../template";
import { exportFormula } from "./export-formula";

/** Customers by segment, and each customer with the three scores. */
export const segmentSheet = (): SheetSpec => ({
  title: text("Customer segments", "客户分群"),
  tab: "result",
  blocks: [
    { kind: "heading", text: text("Whom to keep, grow and win back", "维护谁、培养谁、挽回谁") },
    {
      kind: "notes",
      gap: 0,
      style: "muted",
      lines: [
        text(
          "Champions and loyal buyers: thank them, show them new things first. New and potential: win the second order soon. At risk and cannot lose: ask why they stay away, with a real offer. Hibernating: cost little. The note of KPI_RFM says how the segments are drawn; means gives the eight classes above or below average.",
          "冠军与忠诚客户：感谢并优先上新；新客与潜在客户：尽快促成第二单；流失风险与不能失去的客户：了解原因并给出真正的优惠；沉睡客户：少花钱。分群口径见 KPI_RFM 的说明；选“均值”则按高于或低于平均分为八类。",
        ),
      ],
    },
    {
      kind: "fields",
      key: "look",
      fields: [
        {
          key: "asOf",
          label: text("As of", "观察日"),
          value: text("2026-10-31", "2026-10-31"),
          format: "date",
          sample: true,
          name: "KPI_AS_OF",
          note: text(
            "A typed date; the menu's Set to today fills it. Later orders are left out.",
            "填写日期，也可用菜单“设为今天”。其后的订单不计。",
          ),
        },
        {
          key: "method",
          label: text("Segments by", "分群方法"),
          value: text("fifths", "五分位"),
          input: true,
          check: { kind: "list", values: [text("fifths", "五分位"), text("means", "均值")] },
        },
      ],
    },
    {
      kind: "table",
      key: "segments",
      columns: [
        {
          key: "segment",
          title: text("Segment", "客群"),
          width: 140,
          spill: '=IFERROR(SORT(UNIQUE(FILTER({rfm.segment+};{rfm.segment+}<>"")));"")',
        },
        {
          key: "customers",
          title: text("Customers", "客户数"),
          width: 90,
          format: "integer",
          formula: '=IF({segment}="";"";COUNTIF({rfm.segment+};{segment}))',
        },
        {
          key: "share",
          title: text("Of customers", "客户占比"),
          width: 90,
          format: "percent",
          formula: '=IF({segment}="";"";{customers}/COUNT({rfm.recency+}))',
        },
        {
          key: "revenue",
          title: text("Revenue", "销售额"),
          width: 100,
          format: "money",
          formula: '=IF({segment}="";"";SUMIF({rfm.segment+};{segment};{rfm.revenue+}))',
        },
        {
          key: "revenueShare",
          title: text("Of revenue", "销售占比"),
          width: 90,
          format: "percent",
          formula: '=IF({segment}="";"";IF(SUM({rfm.revenue+})=0;"";{revenue}/SUM({rfm.revenue+})))',
        },
      ],
      rows: 10,
    },
    {
      kind: "chart",
      beside: "segments",
      chart: "bar",
      title: text("Customers by segment", "各客群客户数"),
      ranges: ["segments.#segment:customers"],
      rows: 16,
      span: 3,
      format: "integer",
    },
    {
      kind: "spill",
      key: "rfm",
      formula: exportFormula(
        (dates, customers, amounts, ids) =>
          `IF({look.asOf}="";"";KPI_RFM(${dates};${customers};${amounts};{look.asOf};${ids};{look.method}))`,
      ),
      rows: 100,
      columns: [
        { key: "customer", width: 140 },
        { key: "recency", width: 104, format: "integer" },
        { key: "orders", width: 90, format: "integer" },
        { key: "revenue", width: 100, format: "money" },
        { key: "r", width: 90, format: "integer" },
        { key: "f", width: 80, format: "integer" },
        { key: "m", width: 80, format: "integer" },
        { key: "segment", width: 146 },
      ],
    },
  ],
});
