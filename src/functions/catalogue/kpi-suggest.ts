import { catalogue } from "../../catalogue/all";
import { findKpi } from "../../catalogue/find";
import { goals } from "../../catalogue/goals";
import { kpiIndex } from "../../catalogue/search-kpis";
import { KpiError } from "../../core/kpi-error";
import { suggestKpis } from "../../core/search/suggest-kpis";
import { help } from "../../core/text";
import { catalogueWords } from "../../i18n/catalogue";
import { teamChoices } from "../../i18n/choices/teams";
import { inLanguage } from "../../i18n/words";
import { choice, count, optional, string } from "../args";
import { defineFunction } from "../define";

export const KPI_SUGGEST = defineFunction({
  name: "KPI_SUGGEST",
  group: "catalogue",
  summary: help(
    "KPIs for a goal in your own words, such as grow sales or cut service calls; best first, with the reason.",
    "按目标推荐指标，如“提高销量”“减少客服电话”，附理由，最合适的在前。",
  ),
  args: {
    goal: string(help("The goal in a few words.", "用几个词描述目标。"), '"grow sales"'),
    team: optional(
      choice(
        help("The team that is to reach it. Optional, any team when left out.", "负责的团队。可选，默认不限。"),
        teamChoices,
      ),
    ),
    most: optional(
      count(help("How many rows at most. Optional, 8 when left out.", "最多行数。可选，默认 8。"), 1, "5"),
      8,
    ),
  },
  returns: help("Header row: KPI, why, formula, counter-metric.", "含表头：指标、推荐理由、公式、制衡指标。"),
  notes: help(
    "A team gets only what it can move; where the goal is not its own, its own measures are named.",
    "只推荐该团队能影响的指标；目标与该团队无关时，列出它自身的指标。",
  ),
  examples: [
    {
      args: ["cut service calls", "customer service", 2],
      result: [
        ["KPI", "Why", "Formula", "Counter-metric"],
        ["Support calls", "measures the goal itself", "", "Customer satisfaction (CSAT)"],
        ["Calls by reason", "moves the goal", "KPI_SERVICE_CALL_CLASSIFICATION", "none"],
      ],
    },
  ],
  compute: ({ goal, team, most }, context) => {
    const { language } = context;
    const words = context.words(catalogueWords);
    const found = suggestKpis(goal, team, { kpis: catalogue(), index: kpiIndex(), goals: goals() }).slice(0, most);
    if (found.length === 0) throw new KpiError("nothing_found", { argument: "goal", got: goal });
    const nameOf = (id: string): string => (id === "none" ? words.none : inLanguage(findKpi(id)!.name, language));
    const why = { ...words.roles, team: words.ofTeam, name: words.ofName };
    return [
      words.suggestHeaders,
      ...found.map(({ id, reason }) => {
        const kpi = findKpi(id)!;
        return [nameOf(id), why[reason], kpi.formula ?? "", nameOf(kpi.counter)];
      }),
    ];
  },
});
