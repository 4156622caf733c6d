import { text } from "../../core/text";
import { reviewHistory } from "../review/review-history";
import { reviewSheet } from "../review/review-sheet";
import type { Template } from "../template";

/** The meeting sheet: what missed, whether it is more than chance, and who does what until when. */
export const monthlyReview = (): Template => ({
  id: "monthly-review",
  group: "tool",
  title: text("Monthly review", "月度复盘"),
  purpose: text(
    "One sheet for the meeting: what missed, whether it is beyond routine variation, causes, actions with owner and date.",
    "一张会议表：哪些未达成、是否超出正常波动、原因，以及有负责人和日期的行动。",
  ),
  start: text(
    "Copy the rows of your History sheet over the sample rows of the review history, then choose the month.",
    "把“历史”表的行复制到“复盘历史”，覆盖示例行，再选择月份。",
  ),
  sheets: () => [reviewSheet(), reviewHistory()],
});
