import { text } from "../../core/text";
import { findSheet } from "../kpi-library/find-sheet";
import { librarySheet } from "../kpi-library/library-sheet";
import type { Template } from "../template";

/** The catalogue as sheets: all of it behind filters, and a search. */
export const kpiLibrary = (): Template => ({
  id: "kpi-library",
  group: "tool",
  title: text("KPI library", "指标库"),
  purpose: text(
    "All KPIs with definition, calculation, formula, direction, benchmarks and counter-metric, to filter and search.",
    "全部指标的定义、计算方法、公式、方向、参考标准与制衡指标，可筛选、可搜索。",
  ),
  start: text(
    "Filter the list by team or dimension with the arrows in its header, or type words on the search sheet.",
    "用表头箭头按团队或维度筛选，或在搜索表中输入词语。",
  ),
  fromCatalogue: true,
  sheets: () => [librarySheet(), findSheet()],
});
