import { help } from "../../core/text";
import { defineFunction } from "../define";
import { rollUpTable } from "./roll-up-table";
import { scorecardArg } from "./scorecard-table";

export const KPI_ROLLUP = defineFunction({
  name: "KPI_ROLLUP",
  group: "scoring",
  summary: help(
    "Scores of each level and each parent KPI, rolled up from person to department to company.",
    "从个人到部门再到公司，逐级汇总得分。",
  ),
  args: {
    table: scorecardArg(
      help(
        "The scorecard with its headers; Level and Parent say what serves what. Parent may be KPI @ Owner.",
        "含标题行的记分卡；层级与上级指标说明汇总关系。上级指标可写作 指标 @ 负责人。",
      ),
    ),
  },
  returns: help(
    "A header row; a row a level; then each KPI followed by those that serve it: level, KPI, owner, own score, score from below, share of weight reported below, number serving it, note.",
    "标题行；每个层级一行；其后每个指标及其下级：层级、指标、负责人、自身得分、下级汇总、下级已填报权重、下级指标数、说明。",
  ),
  notes: help(
    "The score from below is the mean of the KPIs that serve it by their weight, each by its own score or else by that of its own servers. A level's score is the mean of its KPIs by weight. A row whose parent does not exist says so.",
    "下级汇总为下级指标按权重的平均，下级自身无得分时取其再下级的汇总。层级得分为该层级指标按权重的平均。找不到上级指标的行会注明。",
  ),
  examples: [
    {
      // By hand: (100 × 0.6 + 70 × 0.4) = 88 below GMV, whose own score is 90.
      args: [
        [
          ["Level", "KPI", "Owner", "Parent", "Weight", "Target", "Actual"],
          ["company", "GMV", "Chen", "", 1, 100, 90],
          ["department", "Visitors", "Li", "GMV", 0.6, 10, 10],
          ["department", "Orders", "Wu", "GMV", 0.4, 10, 7],
          ["individual", "Clicks", "Xu", "Traffic", 1, 10, 5],
        ],
      ],
      result: [
        ["Level", "KPI", "Owner", "Own score", "Score from below", "Reported below", "Serving it", "Note"],
        ["Company", "All", "", 90, "", 1, 1, ""],
        ["Department", "All", "", 88, "", 1, 2, ""],
        ["Individual", "All", "", 50, "", 1, 1, ""],
        ["Company", "GMV", "Chen", 90, 88, 1, 2, ""],
        ["Department", "Visitors", "Li", 100, "", "", 0, ""],
        ["Department", "Orders", "Wu", 70, "", "", 0, ""],
        ["Individual", "Clicks", "Xu", 50, "", "", 0, "parent not found"],
      ],
    },
  ],
  compute: ({ table }, context) => rollUpTable(table, context),
});
