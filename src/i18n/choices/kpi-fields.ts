import type { Choices } from "./choices";

/** What can be asked of a KPI, in the order in which it is listed. */
export type KpiField =
  | "name"
  | "definition"
  | "calculation"
  | "formula"
  | "unit"
  | "direction"
  | "cadence"
  | "horizon"
  | "dimension"
  | "teams"
  | "benchmarks"
  | "counter"
  | "pitfall"
  | "data"
  | "source"
  | "related"
  | "id";

export const kpiFieldChoices: Choices<KpiField> = {
  name: ["name", "名称", "名稱", "指标", "指標"],
  definition: ["definition", "定义", "定義", "含义", "含義"],
  calculation: ["calculation", "计算方法", "計算方法", "算法"],
  formula: ["formula", "公式"],
  unit: ["unit", "单位", "單位"],
  direction: ["direction", "方向"],
  cadence: ["cadence", "考核周期", "考核週期", "周期", "週期", "频率"],
  horizon: ["horizon", "长短期", "長短期"],
  dimension: ["dimension", "维度", "維度"],
  teams: ["teams", "适用团队", "適用團隊", "团队", "團隊", "team"],
  benchmarks: ["benchmarks", "参考标准", "參考標準", "基准", "基準", "benchmark"],
  counter: ["counter-metric", "制衡指标", "制衡指標", "counter metric", "counter"],
  pitfall: ["pitfalls", "注意事项", "注意事項", "pitfall", "陷阱"],
  data: ["data source", "数据来源", "數據來源", "data"],
  source: ["source", "出处", "出處"],
  related: ["related", "相关指标", "相關指標"],
  id: ["id", "标识", "標識"],
};
