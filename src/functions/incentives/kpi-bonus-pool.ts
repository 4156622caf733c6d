import { bonusPool } from "../../core/incentives/bonus-pool";
import { help } from "../../core/text";
import { column, number, optional } from "../args";
import { defineFunction } from "../define";
import { laidOut, line } from "../line";

export const KPI_BONUS_POOL = defineFunction({
  name: "KPI_BONUS_POOL",
  group: "incentives",
  summary: help("Splits a bonus pool to the cent, adding up exactly.", "把奖金池分到每人，精确到分，合计恰为总额。"),
  args: {
    scores: line(
      help("Score of each person; blank takes no part.", "每人得分；空白者不参与分配。"),
      { min: 0 },
      "C2:C13",
    ),
    shares: optional(
      column(
        help(
          "What each counts besides the score, such as salary or days worked. Optional, all alike when left out.",
          "得分之外的分配系数，如工资或出勤天数。可省略，默认相同。",
        ),
        { min: 0 },
        "D2:D13",
      ),
    ),
    pool: number(help("The amount to split, at most two decimals.", "奖金池总额，最多两位小数。"), { min: 0 }, "F1"),
  },
  returns: help("Each person's part, in the shape of scores.", "每人所得，与得分区域同形。"),
  notes: help(
    "In proportion to score × share. Cents left over go to the largest fractions, earlier rows first among equals. Leave shares empty for equal ones: KPI_BONUS_POOL(C2:C13;;F1).",
    "按得分 × 系数分配。余下的分按最大余数法分配，相同时靠前者优先。系数相同时留空：KPI_BONUS_POOL(C2:C13;;F1)。",
  ),
  examples: [
    { args: [[[80], [80], [80]], "", 100], result: [[33.34], [33.33], [33.33]] },
    { args: [[[90], [60], [""]], [[2], [1], [5]], 1000], result: [[750], [250], [null]] },
  ],
  compute: ({ scores, shares, pool }) => laidOut(scores, bonusPool(scores.values, shares, pool)),
});
