import type { menu as english } from "../en/menu";

export const menu = (): ReturnType<typeof english> => ({
  name: "KPI 记分卡",
  newTarget: "新建目标…",
  editTarget: "编辑目标…",
  library: "指标库…",
  templates: "插入模板…",
  weights: "权重…",
  health: "记分卡体检…",
  importData: "导入数据…",
  setToday: "设为今天",
  closePeriod: "期间结账…",
  removeSamples: "清除示例数据…",
  share: "共享…",
  portableCopy: "生成可移植副本",
  restore: "恢复插件公式",
  reference: "公式参考…",
  language: "Language / 语言",
  automatic: "Automatic / 自动",
});
