import type { Choices } from "./choices";

/** The columns of the Milestones table. */
export const milestoneColumns: Choices<"kpi" | "owner" | "day" | "value" | "actual"> = {
  kpi: ["KPI", "指标"],
  owner: ["Owner", "负责人"],
  day: ["Date", "日期"],
  value: ["Milestone", "里程碑值"],
  actual: ["Actual", "实际"],
};
