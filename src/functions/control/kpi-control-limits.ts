import { RULE_SETS } from "../../core/control/run-signals";
import { help } from "../../core/text";
import { column, optional } from "../args";
import { defineFunction } from "../define";
import { controlRows } from "./control-rows";
import { runRules } from "./run-rules";
import { alongside, series } from "./series";

export const KPI_CONTROL_LIMITS = defineFunction({
  name: "KPI_CONTROL_LIMITS",
  group: "quality",
  summary: help(
    "Limits of routine variation of a KPI over time, and the points that are more than routine (XmR chart).",
    "指标随时间的正常波动界限，以及超出正常波动的点（XmR 控制图）。",
  ),
  args: {
    values: series(help("The KPI in order of time.", "按时间排列的指标值。")),
    baseline: optional(
      column(
        help(
          "Values that the limits are made from, to lock them. Optional, all values when left out.",
          "用于计算并锁定界限的数值。可选，默认用全部数值。",
        ),
      ),
    ),
    rules: optional(
      runRules(
        help(
          "western electric, nelson, wheeler, limits, or single rules between commas. Optional, western electric when left out.",
          "西电、尼尔森、惠勒、仅界限，或用逗号分隔的单条规则。可选，默认西电。",
        ),
      ),
      RULE_SETS.western_electric,
    ),
  },
  returns: help(
    "Beside each value: centre, lower limit, upper limit, signal (below it when values are a row). A point without signal is routine variation: do not ask for its reason.",
    "每个数值旁：中线、下限、上限、信号（数值为一行时在其下方）。没有信号的点属于正常波动，不必追问原因。",
  ),
  notes: help(
    "Limits: mean ± 3 × mean moving range ÷ 1.128, as qcc (xbar.one); Wheeler's 2.66 is 3 ÷ 1.128 rounded. western electric: beyond limits, two of three, four of five, eight on one side. nelson: beyond limits, nine on one side, six in a trend, fourteen alternating, two of three, four of five, fifteen near the centre, eight away from the centre. wheeler: beyond limits, wide step, three of four, eight on one side. A blank is passed over.",
    "界限：均值±3×平均移动极差÷1.128，同 qcc（xbar.one）；惠勒的 2.66 即 3÷1.128 的近似。西电：超出界限、三点中两点、五点中四点、连续八点同侧。尼尔森：超出界限、连续九点同侧、连续六点升降、十四点交替、三点中两点、五点中四点、十五点近中线、八点远离中线。惠勒：超出界限、移动极差超限、四点中三点、连续八点同侧。空白跳过。",
  ),
  examples: [
    {
      // By hand: baseline 10, 12, 10: mean 10.6667, mean range 2, limits ± 3 × 2 / 1.128 = 5.3191.
      args: [
        [[11], [""], [17]],
        [[10], [12], [10]],
      ],
      result: [
        [10.6667, 5.3475, 15.9858, null],
        [null, null, null, null],
        [10.6667, 5.3475, 15.9858, "beyond the limits"],
      ],
      places: 4,
    },
  ],
  compute: ({ values, baseline, rules }, context) =>
    alongside(values, controlRows(values.values, baseline, rules, context)),
});
