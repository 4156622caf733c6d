import { search } from "./search";
import type { IndexEntry } from "./search-index";
import { type Goal, type Role, suggest } from "./suggest";

/** What a suggestion must know of a KPI. */
export interface Suggestable {
  readonly id: string;
  /** Team functions that use it, the one that owns it first. */
  readonly teams: readonly string[];
  readonly direction: string;
  readonly kind: string;
}

/** A KPI and why: its role for the goal, a name that fits the words, or that it is the team's own. */
export interface SuggestedKpi {
  readonly id: string;
  readonly reason: Role | "name" | "team";
}

/** Beneath this a name merely shares a word with the goal. */
const NAME_FITS = 50;
const MOST_BY_NAME = 8;

/**
 * KPIs for a goal in a person's words, best first. With a team only those it uses: a support team is judged by its
 * answers, not by sales (article 000); where that leaves none, the KPIs that the team owns.
 * Empty when the words name no goal and no KPI.
 *
 * @param index the same KPIs made ready for search
 */
export function suggestKpis(
  sentence: string,
  team: string | undefined,
  { kpis, index, goals }: { kpis: readonly Suggestable[]; index: readonly IndexEntry[]; goals: readonly Goal[] },
): SuggestedKpi[] {
  const found: SuggestedKpi[] = suggest(goals, sentence).map(({ id, role }) => ({ id, reason: role }));
  if (found.length === 0) {
    for (const { id, score } of search(index, topicOf(sentence), MOST_BY_NAME)) {
      if (score >= NAME_FITS) found.push({ id, reason: "name" });
    }
  }
  if (!team || found.length === 0) return found;
  const ofTeam = new Set(kpis.filter(({ teams }) => teams.includes(team)).map(({ id }) => id));
  const kept = found.filter(({ id }) => ofTeam.has(id));
  if (kept.length > 0) return kept;
  return kpis
    .filter(({ teams, direction, kind }) => teams[0] === team && direction !== "none" && kind !== "theme")
    .map(({ id }) => ({ id, reason: "team" }));
}

/** The goal without the words that only say which way. */
const topicOf = (sentence: string): string =>
  sentence
    .replace(/\b(grow|raise|improve|increase|more|better|higher|cut|reduce|lower|fewer|less|faster)\b/gi, " ")
    .replace(/提高|提升|增加|改善|降低|减少|減少|加快|优化|優化/g, "");
