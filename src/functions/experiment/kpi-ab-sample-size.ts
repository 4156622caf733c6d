import { abSampleSize } from "../../core/experiment/ab-sample-size";
import { help } from "../../core/text";
import { number, optional } from "../args";
import { defineRowFunction } from "../define";
import { betweenZeroAndOne } from "./between-zero-and-one";

export const KPI_AB_SAMPLE_SIZE = defineRowFunction({
  name: "KPI_AB_SAMPLE_SIZE",
  group: "experiment",
  summary: help(
    "Visitors that each group of an A/B test needs before it starts.",
    "A/B 测试开始前，每组所需的访客数。",
  ),
  args: {
    base_rate: betweenZeroAndOne(help("Conversion rate today.", "目前的转化率。"), "B2:B13"),
    min_lift: number(
      help(
        "Smallest relative change worth finding: 10 % from 5 % to 5.5 %; below 0 for a fall.",
        "值得发现的最小相对变化：10% 指 5% 升到 5.5%；下降为负。",
      ),
      {},
      "C2:C13",
    ),
    power: optional(betweenZeroAndOne(help("Chance of finding it.", "发现它的概率（功效）。")), 0.8),
    confidence: optional(betweenZeroAndOne(help("Confidence of the test.", "检验的置信度。")), 0.95),
  },
  returns: help("Visitors per group, rounded up.", "每组访客数，向上取整。"),
  notes: help(
    "Two-sided test of two rates, as R's power.prop.test. Days needed = 2 × visitors per group ÷ visitors a day; run whole weeks.",
    "两比率双侧检验，与 R 的 power.prop.test 相同。所需天数 = 2 × 每组访客 ÷ 日访客；请按整周运行。",
  ),
  examples: [
    // R, help(power.prop.test): p1 = .50, p2 = .75, power = .90 gives n = 76.7.
    { args: [0.5, 0.5, 0.9], result: 77 },
    // The same formula by hand: (1.95996 √(2 × .625 × .375) + .84162 √(.25 + .1875))² / .0625 = 57.67.
    { args: [[[0.5], [""]], 0.5], result: [[58], [null]] },
  ],
  compute: ({ base_rate, min_lift, power, confidence }) => abSampleSize(base_rate, min_lift, power, confidence),
});
