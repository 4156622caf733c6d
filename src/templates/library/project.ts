import { text } from "../../core/text";
import { teamTemplate } from "../team/team-template";
import type { Template } from "../template";

export const project = (): Template =>
  teamTemplate({
    id: "project",
    team: "project",
    title: text("Project management", "项目管理"),
    purpose: text(
      "Projects on time, on budget and worth it, with people who would work together again.",
      "项目准时、不超预算、有回报，团队愿意再次合作。",
    ),
    owner: text("Project office", "项目负责人"),
    strategy: text("Deliver what pays off", "交付有回报的项目"),
    story: text(
      "One large project slips in month 6: earned value falls behind plan and cost. Rescoping in month 8 brings both indices back towards 1.",
      "第6个月一个大项目延误，挣值落后于计划与成本；第8个月调整范围后两项指数回到1附近。",
    ),
    source: "projects",
    kpis: [
      ["on_time_project_completion_rate", 20, 0.8, 0.85, "std"],
      ["schedule_performance_index", 16, 0.95, 1, "std"],
      ["cost_performance_index", 16, 0.95, 1, "std"],
      ["project_budget_variance", 12, 0.07, 0.05, "std", { source: "finance" }],
      ["project_roi", 12, 0.25, 0.3, "std", { source: "finance" }],
      ["cross_team_response_time", 10, 28, 24, "002"],
      ["cross_team_collaboration_satisfaction", 8, 0.8, 0.85, "std", { source: "survey" }],
      ["employee_satisfaction", 6, 0.76, 0.8, "std", { source: "survey" }],
    ],
    data: {
      projects_due: [12, 14],
      projects_on_time: ["projects_due", 0.81, 0.86],
      planned_value: [860000, 940000],
      earned_value: ["planned_value", 0.95, 1.0],
      actual_cost: ["planned_value", 0.99, 0.99],
      budget: ["planned_value", 0.93, 0.945],
      project_cost: [620000, 650000],
      project_revenue: ["project_cost", 1.26, 1.31],
      team_requests: [310, 340],
      team_response_hours: ["team_requests", 27.5, 23.8],
      colleagues_asked: [60, 64],
      satisfied_colleagues: ["colleagues_asked", 0.8, 0.85],
      employees_asked: [58, 60],
      satisfied_employees: ["employees_asked", 0.77, 0.8],
    },
    events: [
      ["earned_value", 6, 0.85],
      ["earned_value", 7, 0.88],
      ["projects_on_time", 6, 0.8],
    ],
  });
