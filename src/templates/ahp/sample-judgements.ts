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

/** What can be picked, with its words where the scale has some. */
export const scale = (): readonly { value: Text; meaning?: Text }[] => [
  { value: same("9"), meaning: text("extremely more", "极端重要") },
  { value: same("8") },
  { value: same("7"), meaning: text("strongly more", "强烈重要") },
  { value: same("6") },
  { value: same("5"), meaning: text("clearly more", "明显重要") },
  { value: same("4") },
  { value: same("3"), meaning: text("somewhat more", "稍微重要") },
  { value: same("2") },
  { value: same("1"), meaning: text("alike", "同等重要") },
  { value: same("1/2") },
  { value: same("1/3"), meaning: text("somewhat less", "稍微次要") },
  { value: same("1/4") },
  { value: same("1/5"), meaning: text("clearly less", "明显次要") },
  { value: same("1/6") },
  { value: same("1/7"), meaning: text("strongly less", "强烈次要") },
  { value: same("1/8") },
  { value: same("1/9"), meaning: text("extremely less", "极端次要") },
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
