import { help } from "../../core/text";
import { optional } from "../args";
import { defineFunction } from "../define";
import { scorecardOptionsArg } from "./scorecard-options";
import { scorecardArg } from "./scorecard-table";
import { scoredTable } from "./scored-table";

export const KPI_SCORECARD = defineFunction({
  name: "KPI_SCORECARD",
  group: "scoring",
  summary: help(
    "The whole scorecard in one call, beside its table: attainment, score, status and points left of each KPI, and the total.",
    "一次算出整张记分卡，写在表格旁：每个指标的完成率、得分、状态、失分及合计。",
  ),
  args: {
    table: scorecardArg(
      help(
        "The table with its headers: KPI, Weight, Target and Actual; Direction, Target high and Baseline count too when there.",
        "含标题行的表格：指标、权重、目标、实际；如有方向、目标上限、基线也会使用。",
      ),
    ),
    options: optional(
      scorecardOptionsArg(
        help(
          "Two columns, name and value: cap, method, on track, at risk, scale, missing.",
          "两列（名称与取值）：单项得分上限、算法、达标线、预警线、得分表、未填报。",
        ),
      ),
    ),
  },
  returns: help(
    "A header row, one row a KPI, and the total, whose note says how much of the weight was reported.",
    "标题行、每个指标一行及合计行；合计的说明列出已填报的权重。",
  ),
  notes: help(
    "Weighted points add up to the total. A row that cannot be read says why in its note and counts as not reported. Under 60 % reported weight the total is provisional and has no grade. Without a Direction column the catalogue's direction of the KPI counts. Options: missing = exclude or zero; scale as 80%: 60; 100%: 100; linear.",
    "加权得分之和即总分。无法读取的行在说明中写明原因，并按未填报处理。已填报权重不足 60% 时总分为暂定，不评等级。没有方向列时按指标库中该指标的方向。选项：未填报 = 剔除或计零；得分表写作 80%: 60; 100%: 100; linear。",
  ),
  examples: [
    {
      // By hand: 134/120 on weight 60, 42 days against 45 on weight 40, lower is better.
      args: [
        [
          ["KPI", "Weight", "Direction", "Target", "Actual"],
          ["Unique visitors", 60, "higher", 120, 134],
          ["Inventory days", 40, "lower", 45, 42],
        ],
      ],
      result: [
        ["Attainment", "Score", "Weighted points", "Status", "Gap", "Points left", "Note"],
        [134 / 120, 13400 / 120, 67, "on track", 14, 0, ""],
        [45 / 42, 4500 / 42, 4500 / 105, "on track", -3, 0, ""],
        ["", 67 + 4500 / 105, 67 + 4500 / 105, "on track", "", 0, "grade A; 100% reported"],
      ],
      places: 9,
    },
  ],
  compute: ({ table, options }, context) => scoredTable(table, options, context),
});
