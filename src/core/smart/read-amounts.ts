export interface Amounts {
  baseline: number | null;
  target: number | null;
  /** Relative change asked for, with its sign where the sentence gives one; in points of percent when `points`. */
  change: number | null;
  points: boolean;
  unit: string;
  text: string;
}

const SCALE: Record<string, number> = {
  千: 1e3,
  万: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  k: 1e3,
  m: 1e6,
  million: 1e6,
  thousand: 1e3,
  bn: 1e9,
  billion: 1e9,
};
const WORDS: Record<string, number> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const DIGITS = "零一二三四五六七八九";

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
    const high = read(fromTo[2]!);
    const low = read(fromTo[1]!);
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
  const { value, unit, percent, points, signed } = read(found[1]);
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

interface Figure {
  value: number;
  unit: string;
  percent: boolean;
  points: boolean;
  signed: boolean;
}

function read(text: string): Figure {
  const lower = text.toLowerCase().trim();
  const digits = /[+\-−]?\d[\d,]*(?:\.\d+)?/.exec(lower);
  const word = /[a-z]+/.exec(lower);
  let value = digits ? Number(digits[0].replace(/,/g, "").replace("−", "-")) : WORDS[word ? word[0] : ""] || 0;
  let tail = digits ? lower.slice(digits.index + digits[0].length).trim() : lower.replace(/^[a-z]+\s*/, "");
  const points = /^(?:percentage point|points? of percent|个百分点)/.test(tail);
  const percent = !points && /^(?:%|percent|per cent)/.test(tail);
  const scale = /^(?:千万|百万|万|亿|千|million|thousand|billion|bn|k(?![a-z])|m(?![a-z]))/.exec(tail);
  if (scale) {
    value *= SCALE[scale[0]] || 1;
    tail = tail.slice(scale[0].length).trim();
  }
  if (percent || points) value /= 100;
  const currency = /^[¥$€£¥]/.exec(lower);
  const unit = points ? "pp" : percent ? "%" : currency ? currency[0] : tail;
  return { value, unit, percent, points, signed: /^[+\-−]/.test(lower) };
}

/** 百分之二十 → 20%, 三成 → 30%, 十天 → 10天: Chinese numerals before a unit, as digits. */
function spellDigits(sentence: string): string {
  const small = (text: string): number => {
    const [tens, ones] = text.includes("十") ? text.split("十") : ["", text];
    const digit = (letter: string | undefined, fallback: number): number =>
      letter ? (letter === "两" ? 2 : DIGITS.indexOf(letter)) : fallback;
    return text.includes("十") ? digit(tens, 1) * 10 + digit(ones, 0) : digit(ones, 0);
  };
  return sentence
    .replace(/百分之([一二三四五六七八九十两]{1,3})/g, (_, text: string) => `${small(text)}%`)
    .replace(/百分之(\d+(?:\.\d+)?)/g, "$1%")
    .replace(
      /([一二三四五六七八九])成(?=[^交本为功立员])|([一二三四五六七八九])成$/g,
      (_, a: string, b: string) => `${small(a || b)}0%`,
    )
    .replace(/([一二三四五六七八九十两]{1,3})(?=个百分点|倍|分钟|小时|天|秒|元|单|次|条|篇|场)/g, (_, text: string) =>
      String(small(text)),
    )
    .replace(/\bzero\b|零(?=投诉|差评|事故|缺货|退货|故障|失误)/gi, "0 ")
    .replace(/(事故|投诉|差评|故障)为零/g, "$1为0")
    .replace(/\bno (?=complaints|accidents|incidents|defects|stock)/gi, "0 ");
}
