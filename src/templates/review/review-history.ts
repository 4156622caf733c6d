import { type Text, text } from "../../core/text";
import { historyColumns } from "../../i18n/choices/history-columns";
import { kpiOf } from "../team/kpi-facts";
import type { Column, Row, SheetSpec } from "../template";

const MONTHS = 12;
const LINES = 200;

type Series = readonly [id: string, owner: Text, target: number, start: number, end: number, lastFactor: number];

/** Sample results; the last month of one KPI is beyond its routine variation, of another it only looks so. */
const sampleKpis = (): readonly Series[] => [
  ["conversion_rate", text("Operations lead", "运营负责人"), 0.03, 0.0292, 0.0304, 0.93],
  ["customer_acquisition_cost", text("Marketing lead", "市场负责人"), 80, 83, 79, 1.22],
  ["customer_satisfaction_score", text("Service lead", "客服主管"), 0.9, 0.893, 0.907, 0.985],
  ["on_time_shipment_rate", text("Supply chain lead", "供应链负责人"), 0.98, 0.972, 0.985, 1],
  ["repeat_purchase_rate", text("User operations lead", "用户运营负责人"), 0.25, 0.243, 0.256, 1],
];

/** Closed periods in the shape of the History sheet, so that its rows can be pasted here. */
export function reviewHistory(): SheetSpec {
  const [english, chinese] = historyColumns.score;
  const title = (key: "period" | "kpi" | "owner" | "actual" | "target"): Text => [
    historyColumns[key][0],
    historyColumns[key][1],
  ];
  const typed = (column: Pick<Column, "key" | "title" | "width"> & Partial<Column>): Column => ({
    ...column,
    input: true,
    sample: true,
  });
  return {
    title: text("Review history", "复盘历史"),
    tab: "input",
    freeze: "history",
    blocks: [
      { kind: "heading", text: text("Closed periods", "已关账周期") },
      {
        kind: "notes",
        gap: 0,
        style: "muted",
        lines: [
          text(
            "The columns are those of the History sheet that Close the period writes: copy its rows here. Figures in italics are SAMPLE DATA.",
            "列与“关账”写入的“历史”表相同，可把其行复制到此。斜体为示例数据。",
          ),
        ],
      },
      {
        kind: "table",
        key: "history",
        columns: [
          typed({ key: "period", title: title("period"), width: 90, format: "month" }),
          typed({ key: "card", title: text("Scorecard", "记分卡"), width: 150 }),
          typed({ key: "kpi", title: title("kpi"), width: 220 }),
          typed({ key: "owner", title: title("owner"), width: 150 }),
          typed({ key: "actual", title: title("actual"), width: 110, format: "unit" }),
          typed({ key: "target", title: title("target"), width: 110, format: "unit" }),
          typed({ key: "score", title: [english, chinese], width: 90, format: "score" }),
        ],
        rows: [...sampleRows(), ...Array.from({ length: LINES - MONTHS * 5 }, (): Row => ({ values: {} }))],
      },
    ],
  };
}

function sampleRows(): Row[] {
  return Array.from({ length: MONTHS }, (_, month) =>
    sampleKpis().map(([id, owner, target, start, end, lastFactor], n): Row => {
      const kpi = kpiOf(id);
      const swing = 1 + 0.008 * Math.sin(2.3 * month + 1.7 * n);
      const level = (start + ((end - start) * month) / (MONTHS - 1)) * swing * (month === MONTHS - 1 ? lastFactor : 1);
      const actual = Number(level.toPrecision(3));
      const reached = kpi.direction === "lower" ? target / actual : actual / target;
      return {
        format: kpi.unit === "currency" ? "integer" : "percent",
        values: {
          period: { month },
          card: text("Shop scorecard", "店铺记分卡"),
          kpi: kpi.name,
          owner,
          actual,
          target,
          score: Math.round(Math.min(reached, 1.2) * 1000) / 10,
        },
      };
    }),
  ).reduce<Row[]>((all, rows) => all.concat(rows), []);
}
