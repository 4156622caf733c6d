import { readFigure } from "./read-figure";
import { spellDigits } from "./spell-digits";

export interface Amounts {
  baseline: number | null;
  target: number | null;
  /** Relative change asked for, with its sign where the sentence gives one; in points of percent when `points`. */
  change: number | null;
  points: boolean;
  unit: string;
  text: string;
}

const NUMBER =
  "(?:[¥$€£¥]\\s?)?[+\\-−]?(?:\\d[\\d,]*(?:\\.\\d+)?|\\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\\b(?=\\s*(?:%|per ?cent|points?|times|out of|seconds?|minutes?|hours?|days?|complaints|stars?)))";
const UNIT =
  "(?:\\s*(?:percentage points?|points? of percent|个百分点|percent|per cent|%|‰|千万|百万|万|亿|千|k\\b|m\\b|million\\b|thousand\\b|billion\\b))?(?:\\s*(?:元|块|人民币|yuan|rmb|cny|usd|dollars?|euros?|€|分钟|小时|天|秒|日|个月|单|人|件|个|次|条|倍|分|星|minutes?|mins?|hours?|h\\b|days?|seconds?|s\\b|orders?|calls?|times|x\\b|points?|stars?|tickets?|views?|visitors?|customers?|users?|buyers?|followers?|subscribers?|complaints?|articles?|posts?|videos?))?";

/** The figures of a sentence from which times were taken out: from … to, a level, or a change. */
export function readAmounts(given: string): Amounts {
  const sentence = spellDigits(given);
  const amount = `(${NUMBER}${UNIT})`;
  const none: Amounts = { baseline: null, target: null, change: null, points: false, unit: "", text: "" };

  const fromTo =
    new RegExp(
      `(?:from|由|从|自)\\s*(?:the current |about |目前的?|现在的?)?${amount}[^\\d]{0,24}?(?:to|up to|down to|至|到|为|->|→|—|–)\\s*(?:the |about )?${amount}`,
      "i",
    ).exec(sentence) ||
    new RegExp(`${amount}\\s*(?:->|→|=>)\\s*${amount}`, "i").exec(sentence) ||
    new RegExp(
      `(?:currently|now|目前|现在|现为|当前)\\s*(?:at|为|是)?\\s*${amount}.*?(?:to|至|到|达)\\s*${amount}`,
      "i",
    ).exec(sentence);
  if (fromTo) {
    const high = readFigure(fromTo[2]!);
    const low = readFigure(fromTo[1]!);
    const shared = low.unit === "" && high.percent ? 0.01 : 1;
    return {
      ...none,
      baseline: low.value * shared,
      target: high.value,
      unit: high.unit || low.unit,
      text: fromTo[0].trim(),
    };
  }

  const halved = /\b(?:halv\w+|by (?:a )?half|in half)\b|减半|(?:减少|降低|下降|缩短|压缩)一半/i.exec(sentence);
  if (halved) return { ...none, change: -0.5, text: halved[0] };
  const doubled = /\bdoubl\w+\b|翻一?[倍番]|\btripl\w+\b|翻[两二]番/i.exec(sentence);
  if (doubled)
    return { ...none, change: /tripl/i.test(doubled[0]) ? 2 : /[两二]番/.test(doubled[0]) ? 3 : 1, text: doubled[0] };

  const ratio = /\d+(?:\.\d+)?\s*[::]\s*\d+/.exec(sentence);
  if (ratio) {
    const [over, under] = ratio[0].split(/[::]/).map(Number);
    return { ...none, target: over! / under!, unit: ":", text: ratio[0] };
  }

  const found = new RegExp(amount, "i").exec(sentence);
  if (!found || found[1] === undefined) return none;
  const { value, unit, percent, points, signed } = readFigure(found[1]);
  const before = sentence.slice(0, found.index);
  const after = sentence.slice(found.index + found[0].length);
  const levelBefore =
    /(?:\bto|\bat|at least|at most|above|below|over|under|reach\w*|hit|exceed\w*|≥|≤|>|<|=|no (?:more|less|fewer) than|不低于|不高于|不超过|不少于|至|到|达成?|为|超过?|突破|以上|控制在|保持在|是)\s*(?:the |about |约)?$/i;
  const changeBefore =
    /(?:\bby|\bof|up|down|增长率?|提高了?|提升了?|增加了?|增幅|上升|下降|降低了?|减少了?|缩短|压缩|涨|多|\bgrow|\bgrowth)\s*(?:about |at least |约|至少|by )?$/i;
  const isChange =
    signed ||
    points ||
    (!levelBefore.test(before) &&
      (changeBefore.test(before) ||
        /^\s*(?:more|higher|lower|fewer|less|growth|increase|reduction|增长|提升)/i.test(after)));
  if (isChange && (percent || points || unit === "倍")) {
    return { ...none, change: value, points, unit: points ? "pp" : "", text: found[0].trim() };
  }
  return { ...none, target: value, unit, text: found[0].trim() };
}
