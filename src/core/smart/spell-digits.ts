const DIGITS = "零一二三四五六七八九";

/** 百分之二十 → 20%, 三成 → 30%, 十天 → 10天: Chinese numerals before a unit, as digits. */
export function spellDigits(sentence: string): string {
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
