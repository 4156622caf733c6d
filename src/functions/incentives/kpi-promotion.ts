import { help } from "../../core/text";
import { number, optional } from "../args";
import { defineFunction } from "../define";
import { promotionTable } from "./promotion-table";
import { streakHistory } from "./streak-history";

export const KPI_PROMOTION = defineFunction({
  name: "KPI_PROMOTION",
  group: "incentives",
  summary: help(
    "Who has been excellent for enough periods in a row to be considered for promotion.",
    "谁已连续多期优秀，可考虑晋升。",
  ),
  args: {
    history: streakHistory(
      help(
        "Scores oldest first: one column, a row a person, or the History table (period, owner, score).",
        "得分，由早到晚：一列，或每人一行，或历史表（周期、负责人、得分）。",
      ),
    ),
    threshold: optional(
      number(
        help("Score that counts as excellent. Optional, 100 when left out.", "算作优秀的分数。可省略，默认 100。"),
      ),
      100,
    ),
    in_a_row: optional(
      number(
        help("Periods in a row. Optional, 3 when left out.", "连续期数。可省略，默认 3。"),
        { min: 1, whole: true },
        "B3",
      ),
      3,
    ),
  },
  returns: help(
    "Two columns a person: periods in a row up to the latest, and a verdict. From the History table with a header row and the owner first.",
    "每人两列：截至最近一期的连续期数与结论；用历史表时带标题行，首列为负责人。",
  ),
  notes: help(
    "A period not reported breaks the run, N/A (excused) does not, blanks at the end are still to come. In a History table an owner's score is that of the Total row, else the mean of the KPIs' scores; a template's sample rows count only while there are no others, and say so. It is a list of candidates, never a decision.",
    "未填报的一期会中断连续，N/A（免考）不会，末尾空白视为尚未到期。历史表中取合计行的得分，没有则取各指标得分的平均；模板的示例行仅在没有其他数据时计入，并会注明。结果仅为候选名单，不作决定。",
  ),
  examples: [
    { args: [[[90], [101], [110], [100]]], result: [[3, "may be promoted"]] },
    {
      args: [
        [
          [110, 99, 104],
          [104, "N/A", 108],
        ],
        100,
        2,
      ],
      result: [
        [1, "1 more period in a row"],
        [2, "may be promoted"],
      ],
    },
    {
      args: [
        [
          ["Period", "KPI", "Owner", "Score"],
          ["2026-Q2", "Total", "Li", 104],
          ["2026-Q1", "Total", "Li", 95],
          ["2026-Q2", "Orders", "Wu", 90],
          ["2026-Q2", "Visitors", "Wu", 120],
        ],
        100,
        2,
      ],
      result: [
        ["Owner", "Periods in a row", "Verdict"],
        ["Li", 1, "1 more period in a row"],
        ["Wu", 1, "1 more period in a row"],
      ],
    },
  ],
  compute: ({ history, threshold, in_a_row }, context) => promotionTable(history, threshold, in_a_row, context),
});
