import type { Choices } from "./choices";

export const scoredDirectionChoices: Choices<"higher" | "lower" | "band" | "zero"> = {
  higher: ["higher", "越高越好", "higher is better", "up", "↑", "increase", "正向", "高"],
  lower: ["lower", "越低越好", "lower is better", "down", "↓", "decrease", "反向", "低"],
  band: ["band", "区间", "range", "target range", "區間", "范围", "範圍"],
  zero: ["zero", "越接近零越好", "nearest zero", "越接近0越好"],
};

export const directionChoices: Choices<"higher" | "lower" | "band" | "zero" | "none"> = {
  ...scoredDirectionChoices,
  none: ["none", "不计分", "descriptive", "不計分", "描述"],
};

export const attainmentMethodChoices: Choices<"ratio" | "linear" | "progress"> = {
  ratio: ["ratio", "比率", "比值"],
  linear: ["linear", "线性", "線性"],
  progress: ["progress", "进度", "進度", "基线进度"],
};

export const missingChoices: Choices<"exclude" | "zero"> = {
  exclude: ["exclude", "剔除", "排除", "leave out"],
  zero: ["zero", "计零", "計零", "按零计"],
};

/** The third option of a scale: its last row says that points between the steps are interpolated. */
export const linearWords: Choices<"linear"> = { linear: ["linear", "线性", "線性"] };

export type ScorecardOption = "cap" | "method" | "on_track" | "at_risk" | "scale" | "missing";

/** Names in the first column of a scorecard's options. */
export const scorecardOptions: Choices<ScorecardOption> = {
  cap: ["cap", "单项得分上限", "上限", "封顶"],
  method: ["method", "算法", "方法"],
  on_track: ["on track", "达标", "达标线"],
  at_risk: ["at risk", "预警", "预警线"],
  scale: ["scale", "得分表", "分档"],
  missing: ["missing", "未填报", "缺失"],
};
