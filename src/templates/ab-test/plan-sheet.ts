import { text } from "../../core/text";
import type { SheetSpec } from "../template";

/** How long a test must run for a change of that size to be found. */
export function planSheet(): SheetSpec {
  return {
    title: text("Plan a test", "测试规划"),
    tab: "help",
    widths: [140, 140, 140, 30],
    blocks: [
      { kind: "heading", text: text("How long must a test run?", "测试要运行多久？") },
      {
        kind: "notes",
        gap: 0,
        style: "muted",
        lines: [
          text(
            "The smaller the change, the more visitors it takes to tell it from chance: half the lift needs about four times as many. When a test would take longer than you can wait, test a bolder change.",
            "变化越小，越需要更多访客才能与偶然区分：提升减半，访客约需四倍。若等不起，就测试更大胆的改动。",
          ),
        ],
      },
      {
        kind: "fields",
        key: "plan",
        fields: [
          {
            key: "rate",
            label: text("Conversion rate today", "目前转化率"),
            value: 0.035,
            format: "percent",
            sample: true,
          },
          {
            key: "perDay",
            label: text("Visitors a day in the test", "每日进入测试的访客"),
            value: 4000,
            format: "integer",
            sample: true,
          },
        ],
      },
      {
        kind: "table",
        key: "sizes",
        columns: [
          {
            key: "lift",
            title: text("Lift worth finding", "值得发现的提升"),
            width: 140,
            format: "percent",
            input: true,
          },
          {
            key: "size",
            title: text("Visitors per group", "每组访客数"),
            width: 140,
            format: "integer",
            spill: "=KPI_AB_SAMPLE_SIZE({plan.rate};{sizes.lift};{set.power};{set.confidence})",
          },
          {
            key: "days",
            title: text("Days, whole weeks", "天数（整周）"),
            width: 140,
            format: "integer",
            formula: '=IF(SUM({plan.perDay})*SUM({size})=0;"";ROUNDUP(2*{size}/{plan.perDay}/7;0)*7)',
          },
        ],
        rows: [0.05, 0.1, 0.15, 0.2, 0.3, 0.5].map((lift) => ({ values: { lift } })),
      },
      {
        kind: "chart",
        beside: "sizes",
        gap: 1,
        chart: "column",
        title: text("Visitors per group by lift", "不同提升所需的每组访客数"),
        ranges: ["sizes.#lift:size"],
        format: "integer",
      },
    ],
  };
}
