import { type Text, text } from "../../core/text";
import type { Column, Format, SheetSpec } from "../template";
import { exportFormula } from "./export-formula";

/** Periods after the first that are laid out; the formula shows more where there are more. */
const AGES = 12;

const ages = (from = 0): number[] => Array.from({ length: AGES + 1 - from }, (_, i) => from + i);

/** One measure of the cohorts: the average by age with its curve, and the triangle below, which may grow. */
function measureSheet(
  key: string,
  measure: Text,
  format: Format,
  words: { title: Text; heading: Text; hint: Text; average: Text; curve: Text; from: number },
): SheetSpec {
  const own = `INDEX({${key}.m0:m${AGES}+};0;{age}+1)`;
  const columns: Pick<Column, "key" | "width" | "format">[] = [
    { key: "cohort", width: 85 },
    { key: "buyers", width: 75, format: "integer" },
    ...ages().map((age) => ({ key: `m${age}`, width: 62, format })),
  ];
  return {
    title: words.title,
    tab: "result",
    blocks: [
      { kind: "heading", text: words.heading },
      { kind: "notes", gap: 0, style: "muted", lines: [words.hint] },
      {
        kind: "fields",
        key: `${key}Set`,
        fields: [{ key: "measure", label: text("Measure", "指标"), value: measure }],
      },
      {
        kind: "table",
        key: `${key}Curve`,
        columns: [
          { key: "age", title: text("Periods later", "之后第几期"), format: "integer" },
          {
            key: "average",
            title: words.average,
            format,
            // Cohorts too young for an age stand there as blanks and leave its average.
            formula: `=IF(COUNT(${own})=0;"";SUMPRODUCT({${key}.buyers+};${own})/SUMIF(${own};">=0";{${key}.buyers+}))`,
          },
        ],
        rows: ages(words.from).map((age) => ({ values: { age } })),
      },
      {
        kind: "chart",
        beside: `${key}Curve`,
        gap: 1,
        chart: "line",
        title: words.curve,
        ranges: [`${key}Curve.#age:average`],
        rows: AGES + 2 - words.from,
        span: 8,
        format,
      },
      {
        kind: "spill",
        key,
        formula: exportFormula(
          (dates, customers, amounts, ids) =>
            `KPI_COHORTS(${dates};${customers};${amounts};{set.period};{${key}Set.measure};${ids})`,
        ),
        rows: 24,
        columns,
      },
    ],
  };
}

/** Who comes back, and what a buyer is worth, by the period of the first order. */
export const cohortSheets = (): readonly SheetSpec[] => [
  measureSheet("retention", text("retention", "留存率"), "percent", {
    title: text("Cohort retention", "客户留存"),
    heading: text("Who comes back", "谁会回来"),
    hint: text(
      "Each row is the buyers who first ordered in that period; read to the right how many of them order again 1, 2, 3 … periods later. A rise down a column means that newer buyers stay better.",
      "每行是在该期首次下单的客户；向右看他们在之后第 1、2、3……期仍下单的比例。同一列自上而下上升，说明新客留存在变好。",
    ),
    average: text("All cohorts", "全部客户"),
    curve: text("Share of buyers who order again", "仍下单客户占比"),
    // All of them ordered in their first period.
    from: 1,
  }),
  measureSheet("value", text("value per buyer", "累计人均销售额"), "money", {
    title: text("Cohort value", "客户价值"),
    heading: text("What a buyer is worth so far", "每位客户的累计价值"),
    hint: text(
      "Revenue so far per buyer of each cohort, returns taken off. Compare it with what a new customer costs: the period in which it passes that cost is the payback time.",
      "每批客户至今的人均累计销售额（已扣退货）。与获客成本比较：超过获客成本的那一期即为回本时间。",
    ),
    average: text("All cohorts", "全部客户"),
    curve: text("Revenue per buyer so far", "累计人均销售额"),
    from: 0,
  }),
];
