import type { Choices } from "./choices";

/** The columns of a scorecard or Targets table, found by header in either language and any order. */
export type ScorecardColumn =
  | "kpi"
  | "level"
  | "owner"
  | "parent"
  | "weight"
  | "direction"
  | "baseline"
  | "target"
  | "targetHigh"
  | "actual"
  | "unit"
  | "cadence"
  | "start"
  | "due"
  | "source"
  | "strategy"
  | "dimension"
  | "counter"
  | "changed"
  | "note";

export const scorecardColumns: Choices<ScorecardColumn> = {
  kpi: ["KPI", "指标", "指标名称", "KPI name", "indicator", "measure", "metric", "指標", "考核指标"],
  level: ["Level", "层级", "層級", "级别"],
  owner: ["Owner", "负责人", "責任人", "负责", "责任人", "responsible", "負責人"],
  parent: ["Parent", "上级指标", "上級指標", "支撑指标", "parent KPI"],
  weight: ["Weight", "权重", "權重", "weights"],
  direction: ["Direction", "方向", "better"],
  baseline: ["Baseline", "基线", "基线值", "基線", "现状"],
  target: ["Target", "目标", "目标值", "目標", "goal"],
  targetHigh: ["Target high", "目标上限", "目標上限", "upper target"],
  actual: ["Actual", "实际", "实际值", "实绩", "實際", "result"],
  unit: ["Unit", "单位", "單位"],
  cadence: ["Cadence", "频率", "考核周期", "周期", "頻率", "period"],
  start: ["Start", "开始", "开始日期", "開始", "start date"],
  due: ["Due", "截止", "截止日期", "到期", "due date", "deadline"],
  source: ["Source", "数据来源", "来源", "數據來源", "data source"],
  strategy: ["Strategy", "战略", "策略", "戰略"],
  dimension: ["Dimension", "维度", "維度"],
  counter: ["Counter-metric", "制衡指标", "制衡指標", "counter metric", "平衡指标"],
  changed: ["Last changed", "最近修改", "最近变更", "修改日期"],
  note: ["Note", "备注", "備註", "说明", "notes", "remark"],
};
