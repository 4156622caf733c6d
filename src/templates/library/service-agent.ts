import { text } from "../../core/text";
import { teamTemplate } from "../team/team-template";
import type { Template } from "../template";

export const serviceAgent = (): Template =>
  teamTemplate({
    id: "service-agent",
    team: "customer_service",
    person: true,
    title: text("Service agent", "客服专员"),
    purpose: text(
      "A person's scorecard: how fast, how well, and what was left to others.",
      "个人记分卡：响应多快、解决多好、有多少转给他人。",
    ),
    owner: text("Service agent", "客服专员"),
    strategy: text("Satisfied customers", "提升满意度，减少投诉"),
    story: text(
      "A new shift plan slows answers in months 4 and 5; satisfaction follows a month later and recovers by month 8.",
      "第4、5个月排班调整使响应变慢，满意度次月下降，第8个月恢复。",
    ),
    source: "helpdesk",
    kpis: [
      ["average_response_time", 30, 1.9, 1.5, "std"],
      ["customer_satisfaction_score", 35, 0.86, 0.9, "000", { source: "survey" }],
      ["complaint_24h_resolution_rate", 20, 0.9, 0.95, "000"],
      ["service_escalation_rate", 15, 0.06, 0.05, "std"],
    ],
    data: {
      contacts: [910, 980],
      contacts_escalated: ["contacts", 0.058, 0.049],
      replies: ["contacts", 4.1, 4.1],
      response_minutes: ["replies", 1.75, 1.5],
      complaints: [38, 34],
      complaints_resolved_24h: ["complaints", 0.91, 0.95],
      answers: ["contacts", 0.31, 0.32],
      satisfied_answers: ["answers", 0.87, 0.905],
    },
    events: [
      ["response_minutes", 4, 1.2],
      ["response_minutes", 5, 1.25],
      ["satisfied_answers", 5, 0.96],
      ["satisfied_answers", 6, 0.94],
    ],
  });
