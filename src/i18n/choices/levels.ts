import type { Choices } from "./choices";

/** Levels of a cascade, the highest first. */
export const levelChoices: Choices<"company" | "department" | "individual"> = {
  company: ["company", "公司", "企业", "企業", "公司级", "公司級"],
  department: ["department", "部门", "部門", "team", "团队", "團隊", "部门级"],
  individual: ["individual", "个人", "個人", "person", "personal", "员工", "員工"],
};

export const cadenceChoices: Choices<"day" | "week" | "month" | "quarter" | "year"> = {
  day: ["day", "日", "daily", "每日", "每天", "天"],
  week: ["week", "周", "weekly", "每周", "週", "每週"],
  month: ["month", "月", "monthly", "每月", "月度"],
  quarter: ["quarter", "季度", "quarterly", "每季", "季", "每季度"],
  year: ["year", "年", "yearly", "annual", "每年", "年度"],
};
