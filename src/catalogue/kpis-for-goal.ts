import { search } from "../core/search/search";
import { type Role, suggest } from "../core/search/suggest";
import { catalogue } from "./all";
import { findKpi } from "./find";
import { goals } from "./goals";
import type { Kpi, Team } from "./kpi";
import { kpiIndex } from "./search-kpis";

/** A KPI and why: its role for the goal, a name that fits the words, or that it is the team's own. */
export interface KpiForGoal {
  readonly kpi: Kpi;
  readonly reason: Role | "name" | "team";
}

/** Beneath this a name merely shares a word with the goal. */
const NAME_FITS = 50;

/**
 * KPIs for a goal in a person's words, best first. With a team only those it uses: a support team is judged by its
 * answers, not by sales (article 000); where that leaves none, the KPIs that the team owns.
 * Empty when the words name no goal and no KPI.
 */
export function kpisForGoal(goal: string, team?: Team): KpiForGoal[] {
  const found = new Map<string, KpiForGoal>();
  const add = (id: string, reason: KpiForGoal["reason"]): void => {
    if (!found.has(id)) found.set(id, { kpi: findKpi(id)!, reason });
  };
  for (const { id, role } of suggest(goals(), goal)) add(id, role);
  if (found.size === 0) {
    for (const { id, score } of search(kpiIndex(), topic(goal), 8)) if (score >= NAME_FITS) add(id, "name");
  }
  const all = [...found.values()];
  if (!team || all.length === 0) return all;
  const ofTeam = all.filter(({ kpi }) => kpi.teams.includes(team));
  if (ofTeam.length > 0) return ofTeam;
  return catalogue()
    .filter(({ teams, direction, kind }) => teams[0] === team && direction !== "none" && kind !== "theme")
    .map((kpi) => ({ kpi, reason: "team" }));
}

/** The goal without the words that only say which way. */
const topic = (goal: string): string =>
  goal
    .replace(/\b(grow|raise|improve|increase|more|better|higher|cut|reduce|lower|fewer|less|faster)\b/gi, " ")
    .replace(/提高|提升|增加|改善|降低|减少|減少|加快|优化|優化/g, "");
