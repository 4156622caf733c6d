import { help } from "../../core/text";
import { DIMENSIONS } from "../../core/weights/stage-weights";
import { strategyWeights } from "../../core/weights/strategy-weights";
import { stageChoices, strategyChoices } from "../../i18n/choices/weights";
import { weightWords } from "../../i18n/weights";
import { choice, optional } from "../args";
import { defineFunction } from "../define";

export const KPI_STRATEGY_WEIGHTS = defineFunction({
  name: "KPI_STRATEGY_WEIGHTS",
  group: "weights",
  summary: help("Weights of the five dimensions that serve a strategy.", "按战略给出五个维度的权重。"),
  args: {
    strategy: choice(help("user growth or profit.", "用户增长或利润提升。"), strategyChoices),
    stage: optional(
      choice(
        help(
          "Stage to start from. Optional, the strategy's own when left out: growth for user growth, profit for profit.",
          "以何阶段为基础。可省略，默认取战略对应的阶段：用户增长取成长期，利润提升取盈利期。",
        ),
        stageChoices,
      ),
    ),
  },
  returns: help(
    "Three columns: dimension, weight, and whether the figures are published or our reading.",
    "三列：维度、权重，以及数字为原文给出还是本工具推定。",
  ),
  notes: help(
    "User growth lifts traffic; profit lifts user and supply chain. With a stage, those weights are lifted to at least the strategy's own, and the others give way in proportion, in whole percent. Published is only user growth: 30, 25, 20, 15, 10.",
    "用户增长提高流量权重；利润提升提高用户与供应链权重。指定阶段时，相应权重提高到不低于该战略自身的权重，其余按比例让出，取整到 1%。原文仅给出用户增长：30、25、20、15、10。",
  ),
  examples: [
    {
      args: ["user growth"],
      result: [
        ["Traffic", 0.3, "as published"],
        ["Conversion", 0.25, "as published"],
        ["User", 0.2, "as published"],
        ["Supply chain", 0.15, "as published"],
        ["Team", 0.1, "as published"],
      ],
    },
    // Traffic 30; the other 70 as 20 : 30 : 25 : 10.
    {
      args: ["用户增长", "成熟期"],
      result: [
        ["Traffic", 0.3, "our reading"],
        ["Conversion", 0.16, "our reading"],
        ["User", 0.25, "our reading"],
        ["Supply chain", 0.21, "our reading"],
        ["Team", 0.08, "our reading"],
      ],
    },
  ],
  compute({ strategy, stage }, context) {
    const { weights, published } = strategyWeights(strategy, stage);
    const words = context.words(weightWords);
    return DIMENSIONS.map((dimension, i) => [
      words.dimensions[dimension],
      weights[i]!,
      published ? words.published : words.derived,
    ]);
  },
});
