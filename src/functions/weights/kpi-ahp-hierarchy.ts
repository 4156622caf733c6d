import { help } from "../../core/text";
import { hierarchyWeights } from "../../core/weights/hierarchy-weights";
import { column, matrix } from "../args";
import { defineFunction } from "../define";

export const KPI_AHP_HIERARCHY = defineFunction({
  name: "KPI_AHP_HIERARCHY",
  group: "weights",
  summary: help(
    "Global weights of a two-level hierarchy: each criterion's weight times the local weights under it.",
    "两级结构的全局权重：一级权重乘以其下的局部权重。",
  ),
  args: {
    criteria_weights: column(help("Weight of each criterion.", "各一级指标（准则）的权重。"), { min: 0 }, "B2:B6"),
    local_weights: matrix(
      help(
        "One row an item, one column a criterion; blank where the item does not stand under the criterion.",
        "每个项目一行，每个准则一列；不属于该准则处留空。",
      ),
      "D2:H13",
    ),
  },
  returns: help("One column of global weights that add up to 1.", "一列全局权重，合计为 1。"),
  notes: help(
    "An item under several criteria gets the sum. The weights of a level need not add to 1; they are brought to it first.",
    "项目属于多个准则时取合计。各级权重之和不必为 1，会先归一。",
  ),
  examples: [
    // 0.6 × 0.75, 0.6 × 0.25, 0.4 × 1
    {
      args: [
        [[0.6], [0.4]],
        [
          [0.75, ""],
          [0.25, ""],
          ["", 1],
        ],
      ],
      result: [[0.45], [0.15], [0.4]],
    },
    // Published: choosing a leader, Tom .358, Dick .493, Harry .149.
    {
      args: [
        [[0.5476, 0.1266, 0.2699, 0.0559]],
        [
          [0.2171, 0.1884, 0.7429, 0.2654],
          [0.7171, 0.081, 0.194, 0.6716],
          [0.0658, 0.7306, 0.0633, 0.0629],
        ],
      ],
      result: [[0.358], [0.493], [0.149]],
      places: 3,
    },
  ],
  compute({ criteria_weights, local_weights }) {
    const criteria = criteria_weights.map((weight) => (typeof weight === "number" ? weight : 0));
    const local = local_weights.map((row) => row.map((weight) => (typeof weight === "number" ? weight : null)));
    return hierarchyWeights(criteria, local).map((weight) => [weight]);
  },
});
