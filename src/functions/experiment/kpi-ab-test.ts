import { help } from "../../core/text";
import { analysisWords } from "../../i18n/analysis";
import { varianceChoices } from "../../i18n/choices/analysis";
import { choice, count, optional } from "../args";
import { defineRecordFunction } from "../define";
import { abTestCells } from "./ab-test-cells";
import { betweenZeroAndOne } from "./between-zero-and-one";

export const KPI_AB_TEST = defineRecordFunction({
  name: "KPI_AB_TEST",
  group: "experiment",
  summary: help(
    "Whether B converts better than A: rates, lift, their intervals, and a verdict in words.",
    "B 是否优于 A：转化率、提升、区间与文字结论。",
  ),
  args: {
    visitors_a: count(help("Visitors who saw A.", "看到 A 的访客数。"), 0, "B2:B20"),
    conversions_a: count(help("How many of them converted.", "其中转化的人数。"), 0, "C2:C20"),
    visitors_b: count(help("Visitors who saw B.", "看到 B 的访客数。"), 0, "D2:D20"),
    conversions_b: count(help("How many of them converted.", "其中转化的人数。"), 0, "E2:E20"),
    confidence: optional(betweenZeroAndOne(help("Confidence of verdict and intervals.", "结论与区间的置信度。")), 0.95),
    variance: optional(
      choice(
        help(
          "The test: pooled (one common rate), unpooled (two rates), or exact (Fisher, for few conversions).",
          "检验方式：合并方差、不合并方差，或精确检验（转化很少时）。",
        ),
        varianceChoices,
      ),
      "pooled",
    ),
    split: optional(betweenZeroAndOne(help("Share of visitors meant for A.", "计划分给 A 的访客比例。")), 0.5),
  },
  returns: help(
    "For one test two columns, name and value; for columns a row a test: rate A, rate B, lift of B, difference low and high (Newcombe), z, p-value, verdict, rate A low and high, rate B low and high (Wilson), p-value of the split.",
    "单个测试为两列：名称与数值；多行数据每个测试一行：A、B 转化率，B 的提升，差值下限与上限（Newcombe），z，p 值，结论，A、B 各自的下限与上限（Wilson），分流 p 值。",
  ),
  notes: help(
    "Broken split: so uneven a split has a chance below 1 %, so no result counts; find the cause and repeat. Too few conversions: fewer than 5 expected in a group, where only the exact test judges. Not proven: the difference can be chance. Plan the size first with KPI_AB_SAMPLE_SIZE and look once, at the end: looking daily and stopping at the first good day proves nothing.",
    "分流异常：如此不均的分流概率低于 1%，结果不可用，请查明原因后重做。转化太少：任一组预期转化不足 5，只有精确检验可以判断。未证实：差异可能出于偶然。请先用 KPI_AB_SAMPLE_SIZE 定好样本量，结束时只看一次：天天看、见好就停什么也证明不了。",
  ),
  source: help(
    "Newcombe 1998, Statistics in Medicine 17, 873; Wilson 1927",
    "Newcombe 1998, Statistics in Medicine 17, 873; Wilson 1927",
  ),
  width: 13,
  examples: [
    {
      // 144/1200 against 192/1200: z 2.824, p .0047 (rstudio-pubs 1420750); intervals with scipy.
      args: [
        [[1200], [""]],
        [[144], [""]],
        [[1200], [""]],
        [[192], [""]],
      ],
      result: [
        [0.12, 0.16, 1 / 3, 0.0122, 0.0678, 2.824, 0.0047, "B is better: use B", 0.1028, 0.1396, 0.1404, 0.1818, 1],
        [null, null, null, null, null, null, null, null, null, null, null, null, null],
      ],
      places: 3,
    },
  ],
  compute: ({ visitors_a, conversions_a, visitors_b, conversions_b, ...options }, context) =>
    abTestCells(
      { visitors: visitors_a, conversions: conversions_a },
      { visitors: visitors_b, conversions: conversions_b },
      options,
      context,
    ),
  single: (cells, context) => context.words(analysisWords).abTest.labels.map((label, i) => [label, cells[i]!]),
});
