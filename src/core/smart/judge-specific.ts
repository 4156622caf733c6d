import { finding } from "./finding";
import { hasFields } from "./has-fields";
import type { SmartFinding, SmartInput, StatementParts } from "./smart";

/** Specific: one measure, said so that two people would compute the same, and how far it is to go. */
export function judgeSpecific(input: SmartInput, parts: StatementParts): SmartFinding[] {
  const found: SmartFinding[] = [];
  const hasLevel = input.target !== undefined || parts.amount !== "" || parts.benchmark !== "";
  if (parts.goals > 1) found.push(finding("fail", "several_goals", parts.goals));
  if (!parts.measure && parts.theme) found.push(finding("fail", "theme", parts.theme, parts.themeProxies));
  else if (!parts.measure && parts.activity && !parts.quality)
    found.push(finding("pass", "names_action", parts.activity));
  else if (!parts.measure && !input.metric) found.push(finding("fail", "no_measure", parts.verb));
  else if (!hasLevel) found.push(finding("fail", "vague_verb", parts.verb || parts.measure || input.metric));
  if (hasFields(input) && !input.owner) found.push(finding("open", "no_owner"));
  return found.length ? found : [finding("pass", "names_measure", input.metric || parts.measure)];
}
