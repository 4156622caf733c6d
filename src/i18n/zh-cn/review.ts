import type { review as english } from "../en/review";

export const review = (): ReturnType<typeof english> => ({
  missedHeaders: ["未达成指标", "记分卡", "负责人", "信号还是波动？", "变动来源", "实际", "目标", "得分", "较上期"],
  cardHeaders: ["记分卡", "计分指标", "未达成", "信号还是波动？", "变动来源（分）", "未填报", "上期", "得分", "较上期"],
  periodHeaders: ["期间", "对比期", "计分指标", "未达成", "未填报"],
  nothingClosed: "尚未结账",
  closeFirst: "请先用菜单 KPI Scorecards → 期间结账",
  nothingMissed: "没有未达成的指标",
  more: (count) => `……另有 ${count} 项`,
  moreWhere: "见“历史记录”",
  noResult: (count) => `${count} 项未填报`,
  other: "其他",
  moved: (whole, parts) => `${whole}：${parts.join("，")}`,
});
