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

export interface Figure {
  value: number;
  unit: string;
  percent: boolean;
  points: boolean;
  signed: boolean;
}

/** One amount as written in a sentence: its number, scaled, and what its sign and unit say of it. */
export function readFigure(text: string): Figure {
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
