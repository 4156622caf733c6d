import { findKpi } from "../../catalogue/find";
import { goals } from "../../catalogue/goals";
import { kpiIndex } from "../../catalogue/search-kpis";
import { KpiError } from "../../core/kpi-error";
import { search } from "../../core/search/search";
import { suggest } from "../../core/search/suggest";
import { help } from "../../core/text";
import { catalogueWords } from "../../i18n/catalogue";
import { inLanguage } from "../../i18n/words";
import { count, optional, string } from "../args";
import { defineFunction } from "../define";

export const KPI_SEARCH = defineFunction({
  name: "KPI_SEARCH",
  group: "catalogue",
  summary: help(
    "KPIs of the library that fit some words: a name, an acronym, part of one, or a goal; best first.",
    "按名称、缩写、拼音首字母或目标在指标库中查找，最匹配的在前。",
  ),
  args: {
    text: string(
      help("Words in English or Chinese; a mistyped letter is forgiven.", "中文或英文词语，容许一个字母之差。"),
      '"AOV"',
    ),
    most: optional(
      count(help("How many rows at most. Optional, 10 when left out.", "最多行数。可选，默认 10。"), 1, "5"),
      10,
    ),
  },
  returns: help("Header row: KPI, formula, what it says, found by.", "含表头：指标、公式、含义、匹配方式。"),
  notes: help(
    "Understands simplified and traditional characters and the first letters of pinyin (zhl for 转化率).",
    "支持简体、繁体和拼音首字母（如 zhl 表示转化率）。",
  ),
  examples: [
    {
      args: ["客单价", 1],
      result: [
        ["KPI", "Formula", "What it says", "Found by"],
        ["Average order value (AOV)", "KPI_AOV", "Order amount for each order.", "name"],
      ],
    },
  ],
  compute: ({ text, most }, context) => {
    const { language } = context;
    const words = context.words(catalogueWords);
    const found = new Map<string, string>();
    for (const { id } of search(kpiIndex(), text, most)) found.set(id, words.byName);
    for (const { id, goal } of suggest(goals(), text)) {
      if (found.size < most && !found.has(id)) found.set(id, words.byGoal(inLanguage(goal.name, language)));
    }
    if (found.size === 0) throw new KpiError("nothing_found", { argument: "text", got: text });
    return [
      words.searchHeaders,
      ...[...found].map(([id, by]) => {
        const kpi = findKpi(id)!;
        return [inLanguage(kpi.name, language), kpi.formula ?? "", inLanguage(kpi.definition, language), by];
      }),
    ];
  },
});
