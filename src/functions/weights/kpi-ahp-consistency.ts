import { help } from "../../core/text";
import { randomIndexChoices } from "../../i18n/choices/weights";
import { choice, optional } from "../args";
import { defineFunction } from "../define";
import { consistencyTable } from "./consistency-table";
import { judgements } from "./judgements";

export const KPI_AHP_CONSISTENCY = defineFunction({
  name: "KPI_AHP_CONSISTENCY",
  group: "weights",
  summary: help(
    "Whether pairwise judgements fit together: λmax, CI, RI, CR and a verdict.",
    "检验两两比较是否一致：λmax、CI、RI、CR 与结论。",
  ),
  args: {
    matrix: judgements(help("The judgements, as for KPI_AHP_WEIGHTS.", "判断矩阵，同 KPI_AHP_WEIGHTS。")),
    random_index: optional(
      choice(
        help(
          "Table of random indices: saaty (2005), saaty1980, alonso-lamata or donegan-dodd. Optional, saaty when left out.",
          "随机指标表：saaty（2005）、saaty1980、alonso-lamata、donegan-dodd。可省略，默认 saaty。",
        ),
        randomIndexChoices,
      ),
      "saaty",
    ),
  },
  returns: help("Five rows of two columns: name and value.", "五行两列：名称与数值。"),
  notes: help(
    "CI = (λmax − n)/(n − 1), CR = CI/RI. Consistent up to 5% for three items, 8% for four, 10% beyond; two items always are. Completed blanks make the ratio look better than full judgements would.",
    "CI =（λmax − n）/（n − 1），CR = CI/RI。三项不超过 5%、四项不超过 8%、更多不超过 10% 即为一致；两项恒一致。自动补全的空白会使 CR 偏低。",
  ),
  source: help(
    "Saaty 1980 and 2005; Alonso and Lamata 2006; Donegan and Dodd 1991.",
    "Saaty 1980、2005；Alonso 与 Lamata 2006；Donegan 与 Dodd 1991。",
  ),
  examples: [
    // Consistent: 2 × 3 = 6.
    {
      args: [
        [
          [1, 2, 6],
          ["", 1, 3],
          ["", "", 1],
        ],
      ],
      result: [
        ["λmax", 3],
        ["CI", 0],
        ["RI (saaty)", 0.52],
        ["CR (limit 0.05)", 0],
        ["Verdict", "consistent"],
      ],
    },
    // Published: λmax 3.065 (BPMSG's demonstration matrix); CI = 0.0649/2.
    {
      args: [
        [
          [1, 5, "1/3"],
          ["", 1, "1/7"],
          ["", "", 1],
        ],
        "saaty1980",
      ],
      result: [
        ["λmax", 3.0648876],
        ["CI", 0.0324438],
        ["RI (saaty1980)", 0.58],
        ["CR (limit 0.05)", 0.0559376],
        ["Verdict", "revise the judgements"],
      ],
      places: 7,
    },
  ],
  compute: ({ matrix, random_index }, context) =>
    matrix.judgements && consistencyTable(matrix.judgements, random_index, context),
});
