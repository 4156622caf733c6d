import { text } from "../../core/text";
import type { Block } from "../template";

/** Pool, method, threshold and cap, and the tiers: what everybody should know before the period starts. */
export const payRules = (): readonly Block[] => [
  {
    kind: "fields",
    key: "set",
    fields: [
      {
        key: "period",
        label: text("Period", "期间"),
        value: text("2026-Q4", "2026-Q4"),
        input: true,
      },
      {
        key: "pool",
        label: text("Pool", "奖金池"),
        value: 25000,
        format: "money",
        input: true,
        check: { kind: "number", min: 0, max: 1e12 },
        note: text("What there is to pay out, at most two decimals.", "可发放的总额，最多两位小数。"),
      },
      {
        key: "method",
        label: text("Method", "算法"),
        value: text("multiplier", "整体系数"),
        span: 2,
        input: true,
        check: {
          kind: "list",
          values: [
            text("multiplier", "整体系数"),
            text("marginal", "分段"),
            text("interpolated", "插值"),
            text("cliff", "断崖"),
          ],
        },
        note: text(
          "multiplier: the whole by the tier reached; marginal: each slice at its own rate; interpolated: straight lines between tiers; cliff: nothing below the first tier. See the curve sheet.",
          "整体系数：全额按所达档位；分段：每段按各自比率；插值：档位之间按直线；断崖：未达首档不发。见曲线表。",
        ),
      },
      {
        key: "threshold",
        label: text("Threshold", "起发线"),
        value: 0,
        format: "percent",
        input: true,
        check: { kind: "number", min: 0, max: 2 },
        note: text("Attainment below which nothing is paid.", "完成率低于此值不发。"),
      },
      {
        key: "cap",
        label: text("Cap", "封顶"),
        value: 1.5,
        format: "number",
        input: true,
        check: { kind: "number", min: 0, max: 10 },
        note: text("Highest multiplier.", "最高系数。"),
      },
    ],
  },
  {
    kind: "table",
    key: "tiers",
    columns: [
      {
        key: "least",
        title: text("Attainment at least", "完成率不低于"),
        format: "percent",
        input: true,
        check: { kind: "number", min: 0, max: 10 },
      },
      {
        key: "value",
        title: text("Multiplier", "系数"),
        format: "number",
        input: true,
        check: { kind: "number", min: 0, max: 10 },
      },
    ],
    rows: [{ values: { least: 1, value: 1 } }, { values: { least: 1.2, value: 1.5 } }, { values: {} }, { values: {} }],
  },
];
