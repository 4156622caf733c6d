import { help } from "../../core/text";
import { defineFunction } from "../define";
import { missPathTable } from "./miss-path-table";
import { scorecardArg } from "./scorecard-table";

export const KPI_MISS_PATH = defineFunction({
  name: "KPI_MISS_PATH",
  group: "scoring",
  summary: help(
    "Where each miss begins: the path from the company's KPI over the team's to the person's.",
    "未达成从哪里开始：从公司指标到团队再到个人的路径。",
  ),
  args: {
    table: scorecardArg(
      help(
        "The cascade with its headers; Level and Parent say what serves what. Parent may be KPI @ Owner.",
        "含标题行的分解表；层级与上级指标说明支撑关系。上级指标可写作 指标 @ 负责人。",
      ),
    ),
  },
  returns: help(
    "A header row, then a row for each row of the table: KPI, owner, score, status and, where the score is below 100, the path of the miss.",
    "标题行，其后与表中各行一一对应：指标、负责人、得分、状态；得分低于 100 时给出未达成路径。",
  ),
  notes: help(
    "The path leads from the KPI at the top to the row and on through the lowest score of those that serve it, as long as that is below 100; a KPI that reports nothing goes by the score from below it. Scores stand in brackets.",
    "路径从最上级指标到本行，再沿得分最低且低于 100 的下级继续；自身未填报的下级按其再下级汇总得分判断。括号内为得分。",
  ),
  examples: [
    {
      // By hand: 90/100, 7/10, 5/10 and 10/10.
      args: [
        [
          ["Level", "KPI", "Owner", "Parent", "Weight", "Target", "Actual"],
          ["company", "GMV", "Chen", "", 1, 100, 90],
          ["department", "Orders", "Wu", "GMV", 0.6, 10, 7],
          ["department", "Visitors", "Li", "GMV", 0.4, 10, 10],
          ["individual", "Clicks", "Xu", "Orders", 1, 10, 5],
        ],
      ],
      result: [
        ["KPI", "Owner", "Score", "Status", "Path of a miss"],
        ["GMV", "Chen", 90, "at risk", "GMV (90) → Orders @ Wu (70) → Clicks @ Xu (50)"],
        ["Orders", "Wu", 70, "off track", "GMV (90) → Orders @ Wu (70) → Clicks @ Xu (50)"],
        ["Visitors", "Li", 100, "on track", ""],
        ["Clicks", "Xu", 50, "off track", "GMV (90) → Orders @ Wu (70) → Clicks @ Xu (50)"],
      ],
    },
  ],
  compute: ({ table }, context) => missPathTable(table, context),
});
