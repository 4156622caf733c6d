import { text } from "../../core/text";
import { teamTemplate } from "../team/team-template";
import type { Template } from "../template";

export const technology = (): Template =>
  teamTemplate({
    id: "technology",
    team: "technology",
    title: text("Technology", "技术"),
    purpose: text(
      "A shop that is up, fast and correct, and a team that can still change it.",
      "网站稳定、快速、少出错，同时还能持续迭代。",
    ),
    owner: text("Technology lead", "技术负责人"),
    strategy: text("Platform for growth", "支撑增长的平台"),
    story: text(
      "Releases become more frequent from month 6; failed releases and errors rise with them and come down once tests are added in month 9.",
      "第6个月起发布变频繁，失败发布与错误随之上升；第9个月补充测试后回落。",
    ),
    source: "monitoring",
    kpis: [
      ["site_availability", 20, 0.998, 0.999, "std"],
      ["page_load_time", 15, 2.9, 2.5, "std"],
      ["error_rate", 12, 0.006, 0.005, "std"],
      ["payment_success_rate", 10, 0.96, 0.97, "std"],
      ["defect_resolution_time", 12, 30, 24, "std", { source: "projects" }],
      ["deployment_frequency", 10, 2, 3, "std", { source: "projects" }],
      ["release_defect_rate", 11, 0.13, 0.1, "std", { source: "projects" }],
      ["on_time_project_completion_rate", 10, 0.8, 0.85, "std", { source: "projects" }],
    ],
    data: {
      minutes_total: [43800, 43800],
      minutes_up: ["minutes_total", 0.9985, 0.9992],
      pageviews: [5200000, 6100000],
      load_seconds: ["pageviews", 2.8, 2.5],
      requests: [88000000, 99000000],
      failed_requests: ["requests", 0.0055, 0.0049],
      payments_tried: [52000, 58000],
      payments_succeeded: ["payments_tried", 0.962, 0.972],
      defects_resolved: [46, 41],
      defect_hours: ["defects_resolved", 29, 23.5],
      weeks: [4.35, 4.35],
      deployments: [10, 15],
      failed_deployments: [1.2, 1.4],
      projects_due: [10, 12],
      projects_on_time: ["projects_due", 0.82, 0.86],
    },
    events: [
      ["deployments", 6, 1.5],
      ["deployments", 7, 1.5],
      ["deployments", 8, 1.4],
      ["failed_deployments", 6, 3],
      ["failed_deployments", 7, 3],
      ["failed_requests", 7, 1.6],
      ["failed_requests", 8, 1.5],
    ],
  });
