import { finding } from "./finding";
import { hasFields } from "./has-fields";
import { lexicon } from "./lexicon";
import type { SmartFinding, SmartInput, StatementParts } from "./smart";

/** Relevant: a result, not work done; one that this team can move; for a goal one level up. */
export function judgeRelevant(input: SmartInput, parts: StatementParts): SmartFinding[] {
  if (parts.activity && !parts.measure) return [finding("fail", "activity", parts.activity)];
  const who = `${input.owner || ""} ${parts.team}`;
  const measure = `${input.metric || ""} ${parts.measure}`;
  for (const { words, foreign } of lexicon().teams) {
    if (words.test(who) && foreign.test(measure)) {
      return [finding("fail", "not_their_measure", (words.exec(who) || [""])[0])];
    }
  }
  if (input.parent) return [finding("pass", "serves_goal", input.parent)];
  if (hasFields(input)) return [finding("open", "no_parent")];
  if (parts.purpose && parts.measure) return [finding("pass", "serves_goal", parts.purpose)];
  if (parts.measure) return [finding("pass", "is_result", parts.measure)];
  return [finding("open", "unknown_relevance")];
}
