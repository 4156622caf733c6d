import { text } from "../../core/text";
import { teamTemplate } from "../team/team-template";
import type { Template } from "../template";

export const people = (): Template =>
  teamTemplate({
    id: "people",
    team: "people",
    title: text("People", "人力资源"),
    purpose: text(
      "A team able to carry the plan: productivity, staying, learning and health.",
      "看团队能否承载计划：人效、稳定、学习与健康。",
    ),
    owner: text("HR lead", "人事负责人"),
    strategy: text("Team fit for growth", "能承载增长的团队"),
    story: text(
      "Overtime before the autumn sales lifts revenue per head in months 10 and 11 while absence rises and satisfaction falls: the counter-metric warns first.",
      "秋季大促前加班使第10、11个月人效上升，缺勤随之上升、满意度下降：制衡指标最先预警。",
    ),
    source: "hr",
    kpis: [
      ["revenue_per_employee", 18, 360000, 400000, "002", { source: "finance" }],
      ["staff_turnover_rate", 15, 0.025, 0.02, "std"],
      ["employee_satisfaction", 17, 0.76, 0.8, "std", { source: "survey" }],
      ["training_completion_rate", 14, 0.9, 0.95, "std"],
      ["onboarding_training_completion_rate", 10, 0.92, 0.96, "std"],
      ["time_to_hire", 10, 42, 36, "std"],
      ["absence_rate", 8, 0.03, 0.025, "std"],
      ["cross_team_response_time", 8, 28, 24, "002", { source: "projects" }],
    ],
    data: {
      average_headcount: [148, 160],
      sales_revenue: ["average_headcount", 30800, 33600],
      leavers: ["average_headcount", 0.024, 0.02],
      hires: [6, 7],
      hiring_days: ["hires", 41, 36],
      new_hires: ["hires", 1, 1],
      trained_new_hires: ["new_hires", 0.93, 0.96],
      employees_due: [70, 76],
      trained_employees: ["employees_due", 0.91, 0.95],
      scheduled_days: ["average_headcount", 21.5, 21.5],
      absence_days: ["scheduled_days", 0.029, 0.025],
      employees_asked: ["average_headcount", 0.9, 0.9],
      satisfied_employees: ["employees_asked", 0.77, 0.805],
      team_requests: [260, 290],
      team_response_hours: ["team_requests", 27, 23.9],
    },
    events: [
      ["sales_revenue", 10, 1.12],
      ["sales_revenue", 11, 1.18],
      ["absence_days", 10, 1.3],
      ["absence_days", 11, 1.5],
      ["satisfied_employees", 11, 0.9],
    ],
  });
