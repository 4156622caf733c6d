import type { Choices } from "./choices";

export type ReviewPart = "missed" | "scorecards" | "periods";

export const reviewPartChoices: Choices<ReviewPart> = {
  missed: ["missed", "未达成", "misses", "未達成", "gaps", "差距"],
  scorecards: ["scorecards", "记分卡", "totals", "記分卡", "总分", "總分"],
  periods: ["periods", "期间", "period", "期間", "周期", "週期"],
};

export type FigureForm = "numbers" | "text";

export const figureFormChoices: Choices<FigureForm> = {
  numbers: ["numbers", "数值", "number", "數值", "数字"],
  text: ["text", "文本", "texts", "文字"],
};
