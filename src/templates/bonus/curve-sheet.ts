import { text } from "../../core/text";
import type { SheetSpec } from "../template";

/** From 70 % to 140 % in steps of 5. */
const STEPS = 15;

/** What every attainment is worth under the rules in force and under each other method. */
export function curveSheet(): SheetSpec {
  const under = (method: string): string =>
    `=KPI_BONUS({curve.attainment};1;1;{tiers.least:value};${method};{set.threshold};{set.cap})`;
  return {
    title: text("Bonus curve", "奖金曲线"),
    tab: "help",
    blocks: [
      { kind: "heading", text: text("What an attainment is worth", "不同完成率对应的奖金系数") },
      {
        kind: "notes",
        gap: 0,
        style: "muted",
        lines: [
          text(
            "Share of the base, for everyone to see before the period starts. Where the curve jumps, a hair's breadth of result decides about pay and tempts people to move results across the line; interpolated and marginal do not jump.",
            "占基数的份额，应在考核期开始前向所有人公示。曲线跳变处，毫厘之差决定收入，容易诱使人挪动业绩；插值与分段没有跳变。",
          ),
        ],
      },
      {
        kind: "table",
        key: "curve",
        columns: [
          { key: "attainment", title: text("Attainment", "完成率"), width: 110, format: "percent" },
          {
            key: "chosen",
            title: text("In force", "现行"),
            width: 110,
            format: "number",
            spill: under("{set.method}"),
          },
          {
            key: "multiplier",
            title: text("multiplier", "整体系数"),
            width: 110,
            format: "number",
            spill: under('"multiplier"'),
          },
          {
            key: "marginal",
            title: text("marginal", "分段"),
            width: 110,
            format: "number",
            spill: under('"marginal"'),
          },
          {
            key: "interpolated",
            title: text("interpolated", "插值"),
            width: 110,
            format: "number",
            spill: under('"interpolated"'),
          },
          { key: "cliff", title: text("cliff", "断崖"), width: 110, format: "number", spill: under('"cliff"') },
        ],
        rows: Array.from({ length: STEPS }, (_, i) => ({ values: { attainment: (70 + 5 * i) / 100 } })),
      },
      {
        kind: "chart",
        chart: "line",
        title: text("Share of the base by attainment", "各完成率对应的基数份额"),
        ranges: ["curve.#attainment:cliff"],
        series: ["main", "second", "third", "fourth", "fifth"],
        span: 6,
        rows: 17,
      },
    ],
  };
}
