import { attainment } from "../../core/scoring/attainment";
import { help } from "../../core/text";
import { attainmentMethodChoices, scoredDirectionChoices } from "../../i18n/choices/scoring";
import { choice, number, optional, target } from "../args";
import { defineRowFunction } from "../define";

export const KPI_ATTAINMENT = defineRowFunction({
  name: "KPI_ATTAINMENT",
  group: "scoring",
  summary: help(
    "Share of a target that was reached: 1 is exactly on target and more is better, whichever way the KPI points.",
    "目标完成率：1 为刚好达标，越大越好，正向与反向指标皆然。",
  ),
  args: {
    actual: number(help("The result.", "实际值。"), {}, "B2:B13"),
    target: target(
      help("The value aimed for; two cells, low and high, for a band.", "目标值；区间指标为低、高两个单元格。"),
    ),
    direction: optional(
      choice(
        help(
          "Which way is good: higher, lower, band or zero. Optional, higher when left out, band for two cells, lower for a target such as ≤5.",
          "指标方向：越高越好、越低越好、区间或越接近零越好。可选，默认越高越好，两个单元格时为区间，目标写作 ≤5 时为越低越好。",
        ),
        scoredDirectionChoices,
      ),
    ),
    method: optional(
      choice(
        help(
          "How it is measured: ratio; linear (2 − actual/target when lower is better); progress from the baseline.",
          "算法：比率；线性（越低越好时为 2−实际/目标）；从基线起的进度。",
        ),
        attainmentMethodChoices,
      ),
      "ratio",
    ),
    baseline: optional(number(help("Where the KPI stood at the start, for progress.", "起点值，用于进度算法。"))),
  },
  returns: help("A share from 0 to 10; format the cell as a percentage.", "0 至 10 的比率，请把单元格设为百分比格式。"),
  notes: help(
    "A target of 0 is met or not: higher is better: 100 % when actual ≥ 0, else 0; lower is better: 100 % when actual ≤ 0, else 0. A negative target counts 1 ± (actual − target)/|target|. Outside a band: 1 − distance to the nearer edge / |edge|, and never below 0.",
    "目标为 0 时只有达标与否：越高越好时实际≥0 为 100%，否则 0；越低越好时实际≤0 为 100%，否则 0。目标为负时为 1±(实际−目标)/|目标|。区间之外为 1−到较近边界的距离/|边界|，不低于 0。",
  ),
  examples: [
    // The case study of article 002: 1.34 million visitors a month against 1.2 million; 42 days against 45.
    { args: [134, 120], result: 1.11667, places: 5 },
    { args: [42, 45, "lower"], result: 1.071429, places: 6 },
    { args: [42, "≤45"], result: 1.071429, places: 6 },
    { args: [42, 45, "越低越好", "linear"], result: 1.066667, places: 6 },
    { args: [26, 30, "higher", "progress", 25], result: 0.2 },
    {
      args: [
        [[50], [35]],
        [
          [40, 60],
          [40, 60],
        ],
        "band",
      ],
      result: [[1], [0.875]],
    },
  ],
  compute: ({ actual, target, direction, method, baseline }) => {
    const told = typeof target === "number" ? "higher" : "bound" in target ? target.direction : "band";
    const aim = typeof target !== "number" && "bound" in target ? target.bound : target;
    return attainment({ actual, target: aim, direction: direction ?? told, method, baseline });
  },
});
