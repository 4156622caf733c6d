import type { Choices } from "./choices";

export const levelChoices: Choices<"company" | "department" | "individual"> = {
  company: ["company", "公司", "公司级"],
  department: ["department", "部门", "team", "部門", "部门级", "团队"],
  individual: ["individual", "个人", "person", "個人", "个人级", "岗位"],
};

export const cadenceChoices: Choices<"day" | "week" | "month" | "quarter" | "year"> = {
  day: ["day", "日", "daily", "每日", "天"],
  week: ["week", "周", "weekly", "每周", "週"],
  month: ["month", "月", "monthly", "每月", "月度"],
  quarter: ["quarter", "季度", "quarterly", "每季", "季"],
  year: ["year", "年", "yearly", "annual", "每年", "年度"],
};

/** Units of the catalogue as a table shows them. */
export const unitChoices: Choices<
  | "currency"
  | "count"
  | "share"
  | "percent"
  | "ratio"
  | "months"
  | "days"
  | "hours"
  | "minutes"
  | "seconds"
  | "score"
  | "index"
> = {
  currency: ["amount", "金额", "currency", "money", "元", "yuan", "金額"],
  count: ["count", "数量", "number", "次", "个", "件", "人", "單", "数"],
  share: ["share %", "占比%", "share", "%", "占比", "percentage"],
  percent: ["percent", "百分比", "growth %"],
  ratio: ["ratio", "倍数", "x", "倍"],
  months: ["months", "月数", "个月", "個月"],
  days: ["days", "天", "day", "日"],
  hours: ["hours", "小时", "hour", "小時"],
  minutes: ["minutes", "分钟", "minute", "分鐘"],
  seconds: ["seconds", "秒", "second"],
  score: ["points", "分", "score", "得分", "分数"],
  index: ["index", "指数", "指數"],
};
