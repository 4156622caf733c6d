import type { scoring as english } from "../en/scoring";

export const scoring = (): ReturnType<typeof english> => ({
  status: { on_track: "达标", at_risk: "预警", off_track: "未达标" },
  headers: ["完成率", "得分", "加权得分", "状态", "差距", "失分", "说明"],
  reportedShare: (percent) => `已填报 ${percent}`,
  provisional: (percent) => `暂定：仅填报 ${percent}`,
  grade: (grade, percent) => `等级 ${grade}；已填报 ${percent}`,
  notReported: "未填报",
  noTarget: "未设目标",
  notApplicable: "不适用",
  notScored: "描述性指标，不计分",
  nothingReported: "尚未填报",
  missHeaders: ["指标", "负责人", "得分", "状态", "未达成路径"],
  missStep: (name, score) => `${name} ${score}分`,
  andThen: "；",
  missEnds: { none_missed: "下级均已达成", none_reported: "下级尚未填报" },
});
