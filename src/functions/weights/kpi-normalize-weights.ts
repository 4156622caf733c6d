import { help } from "../../core/text";
import { normalizedWeights } from "../../core/weights/normalized-weights";
import { number, optional } from "../args";
import { defineFunction } from "../define";
import { laidOut, line } from "../line";

export const KPI_NORMALIZE_WEIGHTS = defineFunction({
  name: "KPI_NORMALIZE_WEIGHTS",
  group: "weights",
  summary: help("Weights brought to a sum of exactly 100 %.", "把权重归一，使合计恰为 100%。"),
  args: {
    weights: line(help("The weights, at least 0, not all 0.", "权重，不小于 0，不得全为 0。"), { min: 0 }),
    decimals: optional(
      number(
        help(
          "Decimals of the share: 4 gives 33.33 %. Optional, 4 when left out.",
          "小数位数：4 位即 33.33%。可省略，默认 4。",
        ),
        { min: 0, max: 10, whole: true },
        "E1",
      ),
      4,
    ),
  },
  returns: help("The weights in the shape of the range; blanks stay blank.", "与所选区域同形的权重；空白仍为空白。"),
  notes: help(
    "Rounded by largest remainder: what rounding leaves over goes to the weights that lost most.",
    "按最大余数法取整：舍入剩余的部分给损失最大的权重。",
  ),
  examples: [
    { args: [[[1], [1], [1]]], result: [[0.3334], [0.3333], [0.3333]] },
    { args: [[[30, "", 30]], 2], result: [[0.5, null, 0.5]] },
  ],
  compute: ({ weights, decimals }) =>
    laidOut(
      weights,
      normalizedWeights(
        weights.values.map((weight) => (typeof weight === "number" ? weight : null)),
        decimals,
      ),
    ),
});
