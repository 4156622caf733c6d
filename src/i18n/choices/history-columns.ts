import type { Choices } from "./choices";

export type HistoryColumn =
  | "period"
  | "card"
  | "kpi"
  | "owner"
  | "actual"
  | "target"
  | "target_high"
  | "score"
  | "weighted_points";

/** Headers of a history: the two that we write, then others that are understood. */
export const historyColumns: Choices<HistoryColumn> = {
  period: ["Period", "周期", "期间", "考核期", "週期", "期間", "date", "日期", "month", "月份"],
  card: ["Scorecard", "记分卡", "考核表", "記分卡"],
  kpi: ["KPI", "指标", "关键指标", "指標", "metric", "指标名称"],
  owner: ["Owner", "负责人", "责任人", "负责人/部门", "負責人", "person", "姓名", "员工"],
  actual: ["Actual", "实际", "实际值", "完成值", "實際", "result"],
  target: ["Target", "目标", "目标值", "目標", "target low"],
  target_high: ["Target high", "目标上限", "目標上限", "upper target"],
  score: ["Score", "得分", "分数", "分數", "points"],
  weighted_points: ["Weighted points", "加权得分", "加權得分"],
};

/** Words in a history's KPI column that stand for the whole scorecard. */
export const totalWords: Choices<"total"> = { total: ["Total", "合计", "总分", "合計", "總分", "总计", "總計", "all"] };

/** How the scorecard of a sample row begins, in a template's History: such rows never count beside real ones. */
export const SAMPLE_MARKS = ["Sample", "示例"] as const;
