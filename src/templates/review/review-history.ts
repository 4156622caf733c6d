import { type Text, text } from "../../core/text";
import { SAMPLE_MARKS } from "../../i18n/choices/history-columns";
import { lifeWords } from "../../i18n/life";
import { kpiOf } from "../team/kpi-facts";
import type { Column, Row, SheetSpec } from "../template";

const MONTHS = 12;

type Series = readonly [id: string, owner: Text, target: number, start: number, end: number, lastFactor: number];

/** Sample results; the last month of one KPI is beyond its routine variation, of another it only looks so. */
const sampleKpis = (): readonly Series[] => [
  ["conversion_rate", text("Operations lead", "运营负责人"), 0.03, 0.0292, 0.0304, 0.93],
  ["customer_acquisition_cost", text("Marketing lead", "市场负责人"), 80, 83, 79, 1.22],
  ["customer_satisfaction_score", text("Service lead", "客服主管"), 0.9, 0.893, 0.907, 0.985],
  ["on_time_shipment_rate", text("Supply chain lead", "供应链负责人"), 0.98, 0.972, 0.985, 1],
  ["repeat_purchase_rate", text("User operations lead", "用户运营负责人"), 0.25, 0.243, 0.256, 1],
];

/**
 * The History sheet as closing a period makes and fills it, with sample months until the first is closed.
 * One that is there already is used as it is.
 */
export function reviewHistory(): SheetSpec {
  const titles = [lifeWords.en().historyHeaders, lifeWords.zh().historyHeaders] as const;
  const typed = (key: string, at: number, width: number, format: Column["format"] = "general"): Column => ({
    key,
    title: [titles[0][at]!, titles[1][at]!],
    width,
    format,
    input: true,
    sample: true,
  });
  return {
    title: [lifeWords.en().historySheet, lifeWords.zh().historySheet],
    tab: "input",
    shared: true,
    freeze: "history",
    blocks: [
      {
        kind: "table",
        key: "history",
        columns: [
          {
            ...typed("period", 0, 90, "text"),
            note: text(
              "Close the period (menu) writes here. Rows in italics are SAMPLE DATA: formulas leave them out as soon as there is a row of your own, and the first closing takes them away.",
              "由菜单“期间结账”写入。斜体行为示例数据：一旦有您自己的数据，公式就不再计入，首次结账时自动移除。",
            ),
          },
          typed("card", 1, 170),
          typed("kpi", 2, 230),
          typed("owner", 3, 150),
          typed("actual", 4, 110, "mixed"),
          typed("target", 5, 110, "mixed"),
          typed("score", 6, 90, "score"),
        ],
        rows: sampleRows(),
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
        values: {
          period: { month, asKey: true },
          card: [`${SAMPLE_MARKS[0]}: Shop scorecard`, `${SAMPLE_MARKS[1]}：店铺记分卡`],
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
