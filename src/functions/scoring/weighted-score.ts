import { weightedScore } from "../../core/scoring/weighted-score";
import { help } from "../../core/text";
import { column, number, optional } from "../args";
import { defineFunction } from "../define";

export const WEIGHTED_SCORE = defineFunction({
  name: "WEIGHTED_SCORE",
  group: "scoring",
  summary: help(
    "Mean of scores by weight. Blank scores leave their weight out; weights need not add to 100 %.",
    "加权平均得分。空白得分连同其权重不计；权重之和不必为 100%。",
  ),
  args: {
    scores: column(help("The scores, one a KPI.", "各指标得分。"), {}, "B2:B13"),
    weights: column(help("The weights, at least 0, not all 0.", "权重，不小于 0，不得全为 0。"), { min: 0 }, "C2:C13"),
    cap: optional(number(help("Highest score that one KPI may bring.", "单个指标得分的上限。"))),
  },
  returns: help("The score; blank when nothing was reported.", "得分；全部未填报时为空。"),
  examples: [
    // (80 × 60 + 100 × 40) / 100
    {
      args: [
        [[80], [100]],
        [[60], [40]],
      ],
      result: 88,
    },
    // The blank leaves with its weight: (80 × 0.6 + 100 × 0.2) / 0.8.
    {
      args: [
        [[80], [""], [100]],
        [[0.6], [0.2], [0.2]],
      ],
      result: 85,
    },
    { args: [[[80], [150]], [[1], [1]], 120], result: 100 },
  ],
  compute: ({ scores, weights, cap }) => weightedScore(scores, weights, cap).score,
});
