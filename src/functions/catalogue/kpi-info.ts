import { kpiInWords } from "../../catalogue/kpi-in-words";
import { help } from "../../core/text";
import { type KpiField, kpiFieldChoices } from "../../i18n/choices/kpi-fields";
import { kpiWords } from "../../i18n/kpi-words";
import { choice, optional } from "../args";
import { defineFunction } from "../define";
import { namedKpi } from "./named-kpi";

export const KPI_INFO = defineFunction({
  name: "KPI_INFO",
  group: "catalogue",
  summary: help(
    "What the library says of a KPI: definition, calculation, unit, benchmarks, counter-metric, pitfalls.",
    "指标库对某指标的说明：定义、计算方法、单位、参考标准、制衡指标、注意事项。",
  ),
  args: {
    kpi: namedKpi,
    field: optional(
      choice(
        help(
          "One field, such as definition or unit. Optional, all fields when left out.",
          "某一项，如定义或单位。可选，默认全部。",
        ),
        kpiFieldChoices,
      ),
    ),
  },
  returns: help("The field, or two columns: field and what it says.", "该项内容；或两列：项目与内容。"),
  examples: [
    { args: ["CAC", "calculation"], result: "Marketing cost ÷ New customers" },
    { args: ["复购率", "cadence"], result: "quarter" },
  ],
  compute: ({ kpi, field }, { language }) => {
    const facts = kpiInWords(kpi, kpiWords(language));
    if (field !== undefined) return facts[field];
    return (Object.keys(kpiFieldChoices) as KpiField[])
      .filter((key) => facts[key] !== "")
      .map((key) => [kpiFieldChoices[key][language === "zh" ? 1 : 0], facts[key]]);
  },
});
