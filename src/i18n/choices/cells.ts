import { results as en } from "../en/results";
import { results as zh } from "../zh-cn/results";

/** Words that say a KPI does not apply; its weight leaves the total. */
export const isNotApplicableWord = (typed: string): boolean => /^(n\s*[/／]\s*a|不适用|不適用)$/i.test(typed);

/** Signs typed for "nothing here", and our own mark for a row without result. */
export const isBlankWord = (typed: string): boolean =>
  /^[-—–/]*$/.test(typed) || typed === en().noResult || typed === zh().noResult;
