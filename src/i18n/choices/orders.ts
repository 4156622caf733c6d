import type { RepeatRule } from "../../core/orders/order-period";
import type { SegmentMethod } from "../../core/orders/segments";
import type { Choices } from "./choices";

export const repeatChoices: Choices<RepeatRule> = {
  period: ["in the period", "当期", "period", "當期", "two orders"],
  ever: ["ever", "累计", "累計", "any time", "历史"],
  three_months: ["three months in a row", "连续三个月", "three months", "連續三個月", "连续3个月"],
};

export type CohortMeasure = "retention" | "buyers" | "revenue" | "value";

export const cohortMeasureChoices: Choices<CohortMeasure> = {
  retention: ["retention", "留存率", "rate", "留存"],
  buyers: ["buyers", "人数", "人數", "购买人数", "customers"],
  revenue: ["revenue", "销售额", "銷售額", "amount", "金额"],
  value: ["value per buyer", "累计人均销售额", "value", "ltv", "人均", "累計人均銷售額"],
};

export const segmentMethodChoices: Choices<SegmentMethod> = {
  fifths: ["fifths", "五分位", "quintiles", "五等分"],
  means: ["means", "均值", "averages", "平均值", "八类", "八類"],
};
