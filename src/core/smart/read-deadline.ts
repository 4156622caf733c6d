export interface Deadline {
  due: string;
  vague: string;
  cadence: string;
  /** The sentence with what was read as time taken out, so that its digits are not taken for amounts. */
  rest: string;
}

const MONTHS =
  "(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?";
const YEAR = "(?:20\\d\\d)";
const COUNT = "(?:\\d+|one|two|three|four|five|six|nine|twelve|a)";
const ZH_COUNT = "(?:\\d+|[一二两三四五六七八九十半]+)";
const LEAD =
  "(?:\\b(?:by|before|until|till|no later than|not later than|in|during|over|within|for|on|at|from now to)\\s+)?(?:the\\s+)?(?:end\\s+of\\s+)?(?:the\\s+)?";

/** Sales events with a date of their own; their digits are names. */
const EVENTS =
  "(?:双\\s?(?:11|十一|12|十二)|618|黑五|black friday|cyber monday|singles'? day|double (?:11|12|eleven|twelve)|christmas|chinese new year|spring festival|春节|国庆|中秋|元旦|年货节|女王节)";

const dueOf = (): RegExp =>
  new RegExp(
    [
      `${LEAD}${YEAR}[-/.]\\d{1,2}(?:[-/.]\\d{1,2})?`,
      `${LEAD}\\d{1,2}[-/.]\\d{1,2}[-/.]${YEAR}`,
      `${LEAD}(?:\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?)?\\b${MONTHS}\\b(?:\\s+\\d{1,2}(?:st|nd|rd|th)?\\b(?!\\s*%))?,?(?:\\s+${YEAR})?`,
      `${LEAD}(?:${YEAR}\\s*)?\\b(?:q[1-4]|h[12])\\b(?:\\s*(?:of\\s+)?(?:${YEAR}|fy\\d\\d))?`,
      `${LEAD}(?:this|next|the coming|the current|current|coming|second|first|third|fourth)\\s+(?:financial |fiscal |calendar )?(?:month|quarter|year|half|week|season)\\b`,
      `${LEAD}(?:year|quarter|month)[- ]?end\\b`,
      `\\b(?:by|before|at) (?:the )?end of (?:the )?(?:year|quarter|month|week|season)\\b`,
      `\\b(?:in|within|over|during)\\s+(?:the\\s+)?(?:next\\s+)?${COUNT}\\s+(?:weeks?|months?|quarters?|years?)\\b`,
      `\\b(?:in|within|over)\\s+the\\s+next\\s+\\d+\\s+days\\b|\\b(?:in|within)\\s+(?:1[5-9]|[2-9]\\d|\\d{3})\\s+days\\b`,
      `\\b(?:by|in|before|during|for|throughout|until)\\s+(?:the\\s+)?(?:end\\s+of\\s+)?(?:fy\\s?)?${YEAR}\\b|\\bfy\\s?\\d{2,4}\\b`,
      `(?:截至|到|在|至|于)?${YEAR}\\s?年(?:\\s?(?:第?[一二三四1-4]季度|q[1-4]|[上下]半年|\\d{1,2}月(?:\\d{1,2}[日号])?))?(?:年?(?:底|末|前|之前|以前|内))?`,
      `(?:截至|到|在|至|于)?(?:本|下个?|这个?|当|未来一?个?)(?:月|季度|季|年度?|半年|周|财年)(?!均)(?:底|末|前|内)?`,
      `(?:截至|到|在|至|于)?(?:明年|今年|后年|全年|年内|年底|年末|月底|月末|季末|季度末|上半年|下半年)(?:\\d{1,2}月)?(?:底|末|前|内|之前)?`,
      `(?:在|未来|今后|接下来)*${ZH_COUNT}\\s?个?(?:月|季度|星期|周|年)(?:之内|以内|内|后|之后|时间内)`,
      `(?:在|未来|今后|接下来)*(?:1[5-9]|[2-9]\\d|\\d{3})\\s?(?:天|日)(?:之内|以内|内|后)`,
      `(?:截至|到|在|至|于)?(?:\\d{1,2}|十[一二]?|[一二三四五六七八九])月(?:份)?(?:\\d{1,2}[日号])?(?:底|末|前|之前|内)?(?!均|度|销|活|薪)`,
      `(?:在|到|至)?(?:第?[一二三四]季度|q[1-4])(?:末|底|内|前)?`,
      `(?:\\b(?:by|before|for|during|in)\\s+)?(?:the\\s+)?${EVENTS}(?:期间|大促|前|之前)?`,
    ].join("|"),
    "gi",
  );

const vagueOf = (): RegExp =>
  /\b(?:soon|as soon as possible|asap|some ?day|in (?:the )?(?:near |long )?(?:future|term)|over time|gradually|eventually|continuously|going forward|at an early date|when possible|steadily)\b|尽快|早日|近期|逐步|以后|将来|长期|持续|不断|未来(?!\d|[一二三四五六七八九十两半])|有空|适时|稳步/gi;

const cadenceOf = (): RegExp =>
  /\b(?:daily|weekly|monthly|quarterly|yearly|annual(?:ly)?|every (?:day|week|month|quarter|year)|each (?:day|week|month|quarter|year)|(?:per|a|an) (?:day|week|month|quarter|year))\b|每(?:日|天|周|月|季度?|年)|日均|周均|月均|年均|月度|季度|年度|月(?=销|活|营|gmv|流|访|新|成交)|年(?=销|营|增|gmv)/gi;

/** What a sentence says of time: a last day or period, a vague promise, or only how often. */
export function readDeadline(sentence: string): Deadline {
  let rest = sentence;
  const take = (pattern: RegExp): string => {
    const found: string[] = [];
    rest = rest.replace(pattern, (match) => {
      found.push(match.trim());
      return " ";
    });
    return found.join(" ").trim();
  };
  const due = take(dueOf());
  const vague = take(vagueOf());
  const cadence = (rest.match(cadenceOf()) || []).join(" ");
  rest = rest.replace(/\b(?:per|an?|each|every) (?:day|week|month|quarter|year)\b/gi, " ");
  return { due, vague, cadence, rest };
}
