import { type Text, text } from "../../core/text";
import type { Cell } from "../template";

/** Lines that the log offers. */
export const TEST_LINES = 20;

type Sample = readonly [
  test: Text,
  idea: Text,
  owner: Text,
  dayOffset: number,
  baseRate: number,
  lift: number,
  visitorsA: number,
  conversionsA: number,
  visitorsB: number,
  conversionsB: number,
  decision?: Text,
];

/** Five made-up tests that show every verdict: better, worse, undecided, a broken split, one still running. */
export function sampleTests(): Readonly<Record<string, Cell | undefined>>[] {
  const content = text("Content", "内容");
  const operations = text("Operations", "运营");
  const samples: readonly Sample[] = [
    [
      text("Ad text 1", "广告文案1"),
      text("Name the benefit, not the brand", "突出好处而非品牌"),
      content,
      9,
      0.021,
      0.2,
      21400,
      449,
      21350,
      555,
      text("use B", "采用B"),
    ],
    [
      text("Checkout in one page", "单页结算"),
      text("Fewer steps, fewer leave", "步骤越少流失越少"),
      operations,
      30,
      0.62,
      0.05,
      4180,
      2592,
      4210,
      2481,
      text("keep A", "保留A"),
    ],
    [
      text("Free delivery from 99", "满99包邮"),
      text("A threshold raises the order value", "门槛提升客单"),
      operations,
      44,
      0.038,
      0.15,
      18990,
      720,
      19010,
      741,
      text("keep A", "保留A"),
    ],
    [
      text("Main picture 2", "主图2"),
      text("A person in the picture", "主图使用人物"),
      content,
      65,
      0.045,
      0.1,
      36800,
      1660,
      35100,
      1742,
      text("repeat", "重做"),
    ],
    [
      text("Reviews on top", "评价置顶"),
      text("Trust before price", "先信任后价格"),
      content,
      79,
      0.15,
      0.1,
      2300,
      344,
      2310,
      379,
    ],
  ];
  return samples.map(
    ([test, idea, owner, offset, base, lift, visitorsA, conversionsA, visitorsB, conversionsB, decision]) => ({
      test,
      idea,
      owner,
      start: { month: 0, day: offset },
      base,
      lift,
      visitorsA,
      conversionsA,
      visitorsB,
      conversionsB,
      decision,
    }),
  );
}
