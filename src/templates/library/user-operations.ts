import { text } from "../../core/text";
import { teamTemplate } from "../team/team-template";
import type { Template } from "../template";

export const userOperations = (): Template =>
  teamTemplate({
    id: "user-operations",
    team: "user_operations",
    title: text("User operations", "用户运营"),
    purpose: text(
      "Whether customers stay, come back and are worth more, not only whether there are more of them.",
      "客户是否留下、回购、价值提升，而不只是数量增加。",
    ),
    owner: text("User ops lead", "用户负责人"),
    strategy: text("Loyal customers", "提升用户忠诚度"),
    story: text(
      "Coupons win many new users in months 3 and 4; three months later churn rises. A loyalty programme brings retention back by month 10.",
      "第3、4个月靠优惠券拉来大量新客，三个月后流失上升；会员计划使留存在第10个月回升。",
    ),
    source: "crm",
    kpis: [
      ["customer_retention_rate", 18, 0.76, 0.8, "std"],
      ["repeat_purchase_rate", 18, 0.22, 0.25, "002"],
      ["returning_customer_revenue_share", 12, 0.26, 0.3, "002"],
      ["customer_churn_rate", 12, 0.2, 0.17, "std"],
      ["active_users", 10, 230000, 260000, "std", { measure: "monthly_active_users", source: "analytics" }],
      ["user_activity_level", 8, 0.17, 0.2, "std", { source: "analytics" }],
      ["customer_satisfaction_score", 12, 0.87, 0.9, "000", { source: "survey" }],
      ["user_growth_rate", 10, 0.4, 0.5, "002"],
    ],
    data: {
      customers_at_start: [118000, 139000],
      new_customers: ["customers_at_start", 0.24, 0.23],
      customers_at_end: ["customers_at_start", 1.01, 1.03],
      lost_customers: ["customers_at_start", 0.19, 0.17],
      buyers: [36500, 42800],
      repeat_buyers: ["buyers", 0.225, 0.252],
      order_amount: ["buyers", 128, 134],
      returning_order_amount: ["order_amount", 0.265, 0.302],
      monthly_active_users: [232000, 268000],
      daily_active_users: ["monthly_active_users", 0.175, 0.198],
      answers: [6100, 7000],
      satisfied_answers: ["answers", 0.875, 0.902],
      users_at_start: [310000, 395000],
      users_at_end: ["users_at_start", 1.43, 1.5],
    },
    events: [
      ["new_customers", 3, 1.35],
      ["new_customers", 4, 1.3],
      ["customers_at_end", 3, 1.06],
      ["customers_at_end", 4, 1.05],
      ["lost_customers", 6, 1.25],
      ["lost_customers", 7, 1.3],
      ["customers_at_end", 7, 0.95],
    ],
    funnel: ["monthly_active_users", "buyers", ["repeat_buyers", 0.25]],
  });
