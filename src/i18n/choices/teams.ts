import type { Choices } from "./choices";

/** Team functions of the catalogue. */
export const teamChoices: Choices<
  | "company"
  | "operations"
  | "marketing"
  | "sales"
  | "customer_service"
  | "supply_chain"
  | "technology"
  | "merchandise"
  | "user_operations"
  | "content"
  | "manufacturing"
  | "project"
  | "people"
> = {
  company: ["company", "公司"],
  operations: ["operations", "运营", "營運"],
  marketing: ["marketing", "市场", "市場", "营销"],
  sales: ["sales", "销售", "銷售"],
  customer_service: ["customer service", "客服"],
  supply_chain: ["supply chain", "供应链", "供應鏈"],
  technology: ["technology", "技术", "技術"],
  merchandise: ["merchandise", "商品", "product"],
  user_operations: ["user operations", "用户运营", "用戶運營"],
  content: ["content", "内容", "內容"],
  manufacturing: ["manufacturing", "生产制造", "生產製造"],
  project: ["project management", "项目管理", "項目管理"],
  people: ["people (HR)", "人力资源", "人力資源", "HR", "people"],
};
