import { text } from "../../core/text";
import { teamTemplate } from "../team/team-template";
import type { Template } from "../template";

export const customerService = (): Template =>
  teamTemplate({
    id: "customer-service",
    team: "customer_service",
    title: text("Customer service", "客服"),
    purpose: text(
      "Fast answers that solve the problem: speed, resolution and satisfaction side by side.",
      "既要快，也要解决问题：响应、解决与满意度并排看。",
    ),
    owner: text("Service lead", "客服主管"),
    strategy: text("Satisfied customers", "提升满意度，减少投诉"),
    story: text(
      "From month 8 to 10 the first response gets much faster while satisfaction falls: replies by a bot that solve nothing. A number that is managed, not earned.",
      "第8至10个月首次响应大幅变快，满意度却下降：机器人回复并未解决问题——数字是“做”出来的。",
    ),
    source: "helpdesk",
    kpis: [
      ["first_response_time", 16, 1.6, 1, "000"],
      ["customer_satisfaction_score", 22, 0.86, 0.9, "000", { source: "survey" }],
      ["complaint_24h_resolution_rate", 16, 0.9, 0.95, "000"],
      ["complaint_resolution_rate", 8, 0.95, 0.98, "std"],
      ["average_resolution_time", 12, 15, 12, "std"],
      ["service_escalation_rate", 8, 0.06, 0.05, "std"],
      ["net_promoter_score", 10, 34, 40, "std", { source: "survey" }],
      ["training_completion_rate", 8, 0.9, 0.95, "std", { source: "hr" }],
    ],
    data: {
      contacts: [21500, 24200],
      first_response_minutes: ["contacts", 1.4, 1.05],
      contacts_escalated: ["contacts", 0.058, 0.049],
      contacts_resolved: ["contacts", 0.96, 0.97],
      resolution_hours: ["contacts_resolved", 14.2, 12.1],
      complaints: ["contacts", 0.022, 0.019],
      complaints_resolved: ["complaints", 0.955, 0.975],
      complaints_resolved_24h: ["complaints", 0.905, 0.95],
      answers: ["contacts", 0.3, 0.31],
      satisfied_answers: ["answers", 0.87, 0.905],
      responses: ["answers", 0.4, 0.4],
      promoters: ["responses", 0.52, 0.55],
      detractors: ["responses", 0.17, 0.155],
      employees_due: [40, 42],
      trained_employees: ["employees_due", 0.9, 0.95],
    },
    events: [
      ["first_response_minutes", 8, 0.6],
      ["first_response_minutes", 9, 0.45],
      ["first_response_minutes", 10, 0.5],
      ["satisfied_answers", 8, 0.95],
      ["satisfied_answers", 9, 0.9],
      ["satisfied_answers", 10, 0.9],
    ],
  });
