import { help } from "../../core/text";
import { ahpWeights } from "../../core/weights/ahp-weights";
import { ahpMethodChoices } from "../../i18n/choices/weights";
import { choice, optional } from "../args";
import { defineFunction } from "../define";
import { judgements } from "./judgements";

export const KPI_AHP_WEIGHTS = defineFunction({
  name: "KPI_AHP_WEIGHTS",
  group: "weights",
  summary: help(
    "Weights from pairwise comparisons (analytic hierarchy process).",
    "由两两比较得出权重（层次分析法 AHP）。",
  ),
  args: {
    matrix: judgements(
      help(
        "How many times each row's item matters as much as each column's, on the scale 1/9 to 9. One triangle is enough; blanks are completed.",
        "各行项目相对各列项目的重要程度，采用 1/9 至 9 标度。填一个三角即可，空白处自动补全。",
      ),
    ),
    method: optional(
      choice(
        help(
          "eigenvector or geometric. Optional, eigenvector when left out.",
          "特征向量或几何平均。可省略，默认特征向量。",
        ),
        ahpMethodChoices,
      ),
      "eigenvector",
    ),
  },
  returns: help("One column of weights that add up to 1.", "一列权重，合计为 1。"),
  notes: help(
    "2 to 15 items, with or without a row and a column of names. Type one third as =1/3, 0.333 or text 1/3. What was not judged takes the values that make the whole most consistent; every item must be linked to the others by judgements.",
    "2 至 15 个项目，可带一行一列名称。三分之一请输入 =1/3、0.333 或文本 1/3。未判断处取使整体最一致的值；各项目之间须有判断相连。",
  ),
  source: help(
    "Saaty, Decision making with the analytic hierarchy process, 2008; completion: Bozóki, Fülöp and Rónyai 2010.",
    "Saaty《层次分析法决策》2008；补全：Bozóki、Fülöp、Rónyai 2010。",
  ),
  examples: [
    // A consistent matrix: the last column as shares of its sum.
    {
      args: [
        [
          [1, 6, 3],
          ["", 1, 0.5],
          ["", "", 1],
        ],
      ],
      result: [[2 / 3], [1 / 9], [2 / 9]],
    },
    // The blank is completed as 2 × 3.
    {
      args: [
        [
          ["", "Reach", "Sales", "Service"],
          ["Reach", 1, 2, ""],
          ["Sales", "1/2", 1, 3],
          ["Service", "", "1/3", 1],
        ],
      ],
      result: [[0.6], [0.3], [0.1]],
    },
    {
      args: [
        [
          [1, 4],
          ["", 1],
        ],
        "几何平均",
      ],
      result: [[0.8], [0.2]],
    },
  ],
  compute: ({ matrix: { judgements }, method }) =>
    judgements && ahpWeights(judgements, method).map((weight) => [weight]),
});
