import type { Choices } from "./choices";

/** The five dimensions that stage and strategy weights speak of. */
export const stageDimensionChoices: Choices<"traffic" | "conversion" | "user" | "supply_chain" | "team"> = {
  traffic: ["traffic", "流量", "流量维度", "流量維度", "acquisition"],
  conversion: ["conversion", "转化", "轉化", "转化维度", "轉化維度"],
  user: ["user", "用户", "用戶", "用户维度", "用戶維度", "users", "customer", "客户", "客戶"],
  supply_chain: ["supply chain", "供应链", "供應鏈", "供应链维度", "供應鏈維度", "supply", "logistics"],
  team: ["team", "团队", "團隊", "团队维度", "團隊維度", "people", "人效"],
};

/** Every dimension a KPI may stand in. */
export const dimensionChoices: Choices<
  keyof typeof stageDimensionChoices | "finance" | "service" | "production" | "project" | "technology"
> = {
  ...stageDimensionChoices,
  finance: ["finance", "财务", "財務", "profit", "sales", "销售", "銷售"],
  service: ["service", "服务", "服務", "customer service", "客服"],
  production: ["production", "生产", "生產", "manufacturing", "制造", "製造"],
  project: ["project", "项目", "項目"],
  technology: ["technology", "技术", "技術", "tech"],
};
