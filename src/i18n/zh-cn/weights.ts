import type { weights as english } from "../en/weights";

export const weights = (): ReturnType<typeof english> => ({
  dimensions: {
    traffic: "流量",
    conversion: "转化",
    user: "用户",
    supply_chain: "供应链",
    team: "团队",
  },
  openWeight: "待设定",
  published: "原文给出",
  derived: "本工具推定",
  consistent: "一致",
  inconsistent: "请修改判断",
  consistencyLabels: ["λmax", "CI", "RI", "CR", "结论"],
  labelOf: (label, more) => `${label}（${more}）`,
  limit: (ratio) => `上限 ${ratio}`,
  hintHeaders: ["行项目", "列项目", "当前判断", "其余判断推出", "更合适的值", "修改后 CR"],
  noHints: "单独修改任何一个判断都无助于提高一致性",
  groupHeaders: ["项目", "群组权重"],
  expert: (number) => `专家 ${number}`,
  consensus: "共识度",
  consistencyRatio: "群组 CR",
  mostDisagreed: "分歧最大",
  spread: (row, column, lowest, highest) => `${row} 相对 ${column}：从 ${lowest} 到 ${highest}`,
  agreed: "无分歧",
});
