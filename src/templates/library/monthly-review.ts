import { text } from "../../core/text";
import { actionLog } from "../review/action-log";
import { findingsSheet } from "../review/findings-sheet";
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
    "Close the period (menu): its results go to History, the sample rows leave, and the review shows what missed.",
    "先用菜单“期间结账”：结果写入“历史记录”，示例行移除，本表即列出未达成指标。",
  ),
  sheets: () => [reviewSheet(), actionLog(), findingsSheet(), reviewHistory()],
});
