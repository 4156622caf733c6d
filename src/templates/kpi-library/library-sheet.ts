import { catalogue } from "../../catalogue/all";
import type { Kpi } from "../../catalogue/kpi";
import { type KpiField, kpiInWords } from "../../catalogue/kpi-in-words";
import { type Text, text } from "../../core/text";
import { kpiFieldChoices } from "../../i18n/choices/kpi-fields";
import { kpiWords } from "../../i18n/kpi-words";
import type { Language } from "../../i18n/words";
import type { Column, Row, SheetSpec } from "../template";

/** Fields in the order of the columns, and their widths. */
const COLUMNS: readonly (readonly [KpiField, number])[] = [
  ["name", 118],
  ["teams", 76],
  ["dimension", 62],
  ["definition", 180],
  ["calculation", 186],
  ["unit", 52],
  ["direction", 62],
  ["cadence", 54],
  ["counter", 84],
  ["benchmarks", 126],
];

/** One line a KPI; its pitfall and its sources are notes. */
export function librarySheet(): SheetSpec {
  return {
    title: text("KPI library", "指标库"),
    tab: "help",
    freeze: "library",
    blocks: [
      { kind: "heading", text: text("KPI library", "指标库") },
      {
        kind: "notes",
        gap: 0,
        style: "muted",
        lines: [
          text(
            "Filter with the arrows in the header line. What to beware of stands in the note on a KPI's name, where its numbers come from in that on its definition, its sources in that on its benchmarks.",
            "用表头箭头筛选。注意事项见指标名称的批注，数据来源见定义的批注，出处见参考标准的批注。",
          ),
        ],
      },
      {
        kind: "table",
        key: "library",
        dense: true,
        filter: true,
        columns: COLUMNS.map(([key, width]): Column => ({ key, title: title(key), width, format: "text", wrap: true })),
        rows: catalogue().map(row),
      },
    ],
  };
}

const title = (field: KpiField): Text => {
  const [english, chinese] = kpiFieldChoices[field];
  return [english.charAt(0).toUpperCase() + english.slice(1), chinese];
};

function row(kpi: Kpi): Row {
  const [english, chinese] = [shown(kpi, "en"), shown(kpi, "zh")];
  const both = (field: KpiField): Text => [english[field], chinese[field]];
  const values: Record<string, Text> = {};
  for (const [field] of COLUMNS) if (english[field] !== "") values[field] = both(field);
  return { values, notes: { name: both("pitfall"), definition: both("data"), benchmarks: both("source") } };
}

/** As the sheet has it: the team that owns the KPI alone, to filter by; the formula under the calculation. */
function shown(kpi: Kpi, language: Language): Record<KpiField, string> {
  const words = kpiWords(language);
  const facts = kpiInWords(kpi, { ...words, mark: words.shortMark });
  return {
    ...facts,
    teams: words.teams[kpi.teams[0]!],
    calculation: kpi.formula ? `${facts.calculation}\n${kpi.formula}` : facts.calculation,
  };
}
