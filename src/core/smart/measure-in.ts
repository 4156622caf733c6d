import { lexicon } from "./lexicon";

/** Verbs that say nothing of the measure they stand before. */
const FILLERS = /^(?:reach|get|have|keep|achieve|hit|make|bring|hold|answer|resolve|ship|see)\s+/i;

/** The words that name the measure in a clause: a known name, else the noun phrase around the measure word. */
export function measureIn(clause: string, known: string): string {
  const { measure, raise, lower, plainVerb } = lexicon();
  const bare = known.replace(/\d+\s?(?:小时|天|h\b|hours?)?/gi, "");
  if (known && (clause.includes(known) || (bare && clause.includes(bare)))) return known;
  const found = measure.exec(clause);
  if (!found) return "";
  if (/[a-z]/i.test(found[0])) {
    const phrase = new RegExp(
      `(?:[a-z][a-z-]* ){0,3}${found[0].replace(/[-\s]/g, "[- ]")}(?: (?:rate|ratio|share|margin|time|value|costs?|count|score|days))*`,
      "i",
    ).exec(clause);
    return (phrase ? phrase[0] : found[0])
      .replace(new RegExp(`^(?:.*\\b(?:the|our|of|a|to|by|in|all|${"their"})\\b )?`, "i"), "")
      .replace(raise, "")
      .replace(lower, "")
      .replace(plainVerb, "")
      .replace(FILLERS, "")
      .trim();
  }
  const phrase = /[\u4e00-\u9fffa-z]+/gi;
  for (let match = phrase.exec(clause); match; match = phrase.exec(clause)) {
    if (!measure.test(match[0])) continue;
    return (
      match[0]
        .split(
          /提高|提升|增加|增长|扩大|降低|减少|缩短|下降|降到|降至|控制|优化|改善|加强|从|由|至|到|达|不低于|不超过|为|保持|将|把|使|让|完成|实现/,
        )
        .filter((part) => measure.test(part))[0] || found[0]
    );
  }
  return found[0];
}
