import { type Text, text } from "../../core/text";

/** Places for criteria; one is kept free for a criterion of one's own. */
export const CRITERIA = 6;
export const EXPERTS = 3;

/** The five dimensions, in the order in which stage weights come. */
export const criteria = (): readonly Text[] => [
  text("Traffic", "流量"),
  text("Conversion", "转化"),
  text("User", "用户"),
  text("Supply chain", "供应链"),
  text("Team", "团队"),
];

export const experts = (): readonly Text[] => [
  text("Operations lead", "运营负责人"),
  text("HR partner", "人力资源"),
  text("Key staff", "业务骨干"),
];

const same = (value: string): Text => text(value, value);

/** What can be picked: 9 to 1, then 1/2 to 1/9. */
export const judgementWords = (): readonly Text[] => [
  ...["9", "8", "7", "6", "5", "4", "3", "2", "1"].map(same),
  ...["1/2", "1/3", "1/4", "1/5", "1/6", "1/7", "1/8", "1/9"].map(same),
];

/** Above the diagonal, row by row. The third expert contradicts himself, so that the hints have something to say. */
const SAMPLES: readonly (readonly (readonly string[])[])[] = [
  [["1", "2", "2", "3"], ["1", "2", "3"], ["2", "2"], ["2"]],
  [["1", "1/2", "2", "2"], ["1", "2", "2"], ["3", "3"], ["1"]],
  [["2", "3", "3", "1/3"], ["2", "2", "3"], ["1", "2"], ["2"]],
];

/** An expert's sample judgements in a row, both counted from 1. */
export const sampleJudgements = (expert: number, row: number): readonly (Text | undefined)[] =>
  (SAMPLES[expert - 1]?.[row - 1] ?? []).map(same);
