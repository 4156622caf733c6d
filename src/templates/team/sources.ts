import { type Text, text } from "../../core/text";

export type SourceKey =
  | "shop"
  | "analytics"
  | "ads"
  | "crm"
  | "helpdesk"
  | "warehouse"
  | "finance"
  | "hr"
  | "survey"
  | "monitoring"
  | "production"
  | "projects"
  | "social";

/** Where the numbers of a KPI are taken from, as the Source column says it. */
export const sources = (): Readonly<Record<SourceKey, Text>> => ({
  shop: text("Shop back end", "店铺后台"),
  analytics: text("Web analytics", "流量分析工具"),
  ads: text("Ad platform", "广告平台"),
  crm: text("Customer system", "客户系统"),
  helpdesk: text("Helpdesk", "客服系统"),
  warehouse: text("Stock system", "仓储系统"),
  finance: text("Finance system", "财务系统"),
  hr: text("HR system", "人事系统"),
  survey: text("Survey", "问卷调查"),
  monitoring: text("Monitoring", "监控系统"),
  production: text("Production system", "生产系统"),
  projects: text("Project tool", "项目管理工具"),
  social: text("Social platform", "社交平台"),
});
