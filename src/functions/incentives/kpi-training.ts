import { help } from "../../core/text";
import { number, optional } from "../args";
import { defineFunction } from "../define";
import { scorecardArg } from "../scoring/scorecard-table";
import { trainingTable } from "./training-table";

export const KPI_TRAINING = defineFunction({
  name: "KPI_TRAINING",
  group: "incentives",
  summary: help("The weak dimensions of a scorecard and what to train.", "记分卡中的薄弱维度与培训建议。"),
  args: {
    table: scorecardArg(
      help(
        "The scorecard with its headers. Without a Dimension column the catalogue's dimension of the KPI counts.",
        "含标题行的记分卡。没有维度列时按指标库中的维度。",
      ),
    ),
    threshold: optional(
      number(
        help(
          "Attainment below which a dimension is weak. Optional, 90% when left out.",
          "低于此完成率即为薄弱。可省略，默认 90%。",
        ),
        { min: 0 },
        "L1",
      ),
      0.9,
    ),
  },
  returns: help(
    "A header row, then a row a weak dimension, the weakest first: dimension, attainment, weakest KPI, its attainment, what to train.",
    "标题行，其后每个薄弱维度一行，最弱在前：维度、完成率、最弱指标、该指标完成率、培训建议。",
  ),
  notes: help(
    "A dimension's attainment is the mean of its KPIs by weight, each counted up to 100 %, so that a surplus hides no shortfall.",
    "维度完成率为其指标按权重的平均，单个指标最多计 100%，以免超额掩盖不足。",
  ),
  examples: [
    // Traffic (10 × 100 % + 20 × 70 %)/30 = 80 %; user 95 %.
    {
      args: [
        [
          ["Dimension", "KPI", "Weight", "Target", "Actual"],
          ["traffic", "Unique visitors", 10, 100, 150],
          ["traffic", "New-visitor share", 20, 0.7, 0.49],
          ["user", "Repeat purchase rate", 20, 0.2, 0.19],
        ],
      ],
      result: [
        ["Dimension", "Attainment", "Weakest KPI", "Its attainment", "What to train"],
        [
          "Traffic",
          0.8,
          "New-visitor share",
          0.7,
          "choosing channels and audiences; reading traffic quality (bounce rate, cost of a new customer)",
        ],
      ],
    },
  ],
  compute: ({ table, threshold }, context) => trainingTable(table, threshold, context),
});
