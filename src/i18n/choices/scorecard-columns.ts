import type { Choices } from "./choices";

export type ScorecardColumn =
  | "kpi"
  | "level"
  | "owner"
  | "parent"
  | "dimension"
  | "weight"
  | "direction"
  | "baseline"
  | "target"
  | "target_high"
  | "actual"
  | "unit"
  | "cadence"
  | "start"
  | "due"
  | "source"
  | "strategy"
  | "counter_metric"
  | "last_changed"
  | "note";

/** Headers of a scorecard: the two that we write, then others that are understood. */
export const scorecardColumns: Choices<ScorecardColumn> = {
  kpi: [
    "KPI",
    "指标",
    "关键指标",
    "绩效指标",
    "考核指标",
    "指标名称",
    "metric",
    "indicator",
    "kpi name",
    "指標",
    "kpi名称",
  ],
  level: ["Level", "层级", "级别", "層級"],
  owner: ["Owner", "负责人", "责任人", "被考核人", "負責人", "responsible"],
  parent: ["Parent", "上级指标", "上级", "上級指標", "parent kpi"],
  dimension: ["Dimension", "维度", "維度"],
  weight: ["Weight", "权重", "權重", "weighting"],
  direction: ["Direction", "方向", "指标方向", "better"],
  baseline: ["Baseline", "基线", "基准值", "起点", "基線"],
  target: ["Target", "目标", "目标值", "目標", "目標值", "target low", "目标下限", "goal"],
  target_high: ["Target high", "目标上限", "目標上限", "upper target", "target max"],
  actual: ["Actual", "实际", "实际值", "完成值", "實際", "實際值", "result"],
  unit: ["Unit", "单位", "單位"],
  cadence: ["Cadence", "考核周期", "周期", "频率", "週期", "frequency"],
  start: ["Start", "开始日期", "起始", "开始", "開始日期", "start date"],
  due: ["Due", "截止日期", "截止", "完成日期", "due date", "deadline"],
  source: ["Source", "数据来源", "来源", "數據來源", "data source"],
  strategy: ["Strategy", "战略", "支撑战略", "戰略", "strategic goal"],
  counter_metric: ["Counter-metric", "制衡指标", "对冲指标", "制衡指標", "counter metric"],
  last_changed: ["Last changed", "最近调整", "上次调整", "最近調整"],
  note: ["Note", "备注", "備註", "notes", "remark"],
};
