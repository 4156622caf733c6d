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
    "One sheet for the meeting: last month's actions, what missed, signal or routine, what moved it, health, new actions.",
    "一张会议表：上月行动、哪些未达成、信号还是波动、由什么引起、指标体检，以及新的行动。",
  ),
  start: text(
    "Close the period (menu): its results go to History, the sample rows leave, and the review shows what missed. Then type causes and actions into the Action log.",
    "先用菜单“期间结账”：结果写入“历史记录”，示例行移除，本表即列出未达成指标；再在“行动记录”中填写原因和行动。",
  ),
  sheets: () => [reviewSheet(), actionLog(), findingsSheet(), reviewHistory()],
});
