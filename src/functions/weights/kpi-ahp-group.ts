import { help } from "../../core/text";
import { column, optional } from "../args";
import { defineFunction } from "../define";
import { groupTable } from "./group-table";
import { stackedJudgements } from "./judgements";

export const KPI_AHP_GROUP = defineFunction({
  name: "KPI_AHP_GROUP",
  group: "weights",
  summary: help(
    "Weights from the judgements of several experts, with their consensus and the pair they disagree on most.",
    "合并多位专家的判断得出权重，并给出共识度与分歧最大的一对。",
  ),
  args: {
    matrices: stackedJudgements(
      help(
        "The experts' square matrices, one below the other. A matrix without judgements is skipped.",
        "各位专家的判断矩阵，上下依次排列。尚未填写的矩阵会跳过。",
      ),
    ),
    expert_weights: optional(
      column(
        help("How much each expert counts. Optional, all alike when left out.", "各位专家的权重。可省略，默认相同。"),
        { min: 0 },
        "H2:H4",
      ),
    ),
  },
  returns: help(
    "A header row; a row an item with the group's weight and each expert's; then consensus, CR of the group, and the pair most disagreed on.",
    "标题行；每个项目一行，含群组权重与各专家权重；其后为共识度、群组 CR、分歧最大的一对。",
  ),
  notes: help(
    "Judgements are merged by their weighted geometric mean. Consensus (Shannon entropy) is 100% when all give the same weights and 0% when each puts another item at 9 against all others.",
    "判断按加权几何平均合并。共识度（香农熵）：全体一致为 100%，各自把不同项目评为对其他全部为 9 时为 0%。",
  ),
  source: help(
    "Aczél and Saaty 1983; consensus: Goepel 2013, bpmsg.com.",
    "Aczél 与 Saaty 1983；共识度：Goepel 2013，bpmsg.com。",
  ),
  examples: [
    // By hand: √(2 · 8) = 4, so 0.8 and 0.2. Entropies .636514 and .348832, of their mean .529706, of the extremes
    // .325083 and ln 2: (e^−.037033 − e^−.368064)/(1 − e^−.368064).
    {
      args: [
        [
          ["", "Reach", "Sales"],
          ["Reach", 1, 2],
          ["Sales", "", 1],
          ["Reach", 1, 8],
          ["Sales", "", 1],
        ],
      ],
      result: [
        ["Item", "Group weight", "Expert 1", "Expert 2"],
        ["Reach", 0.8, 2 / 3, 8 / 9],
        ["Sales", 0.2, 1 / 3, 1 / 9],
        ["Consensus", 0.881934, "", ""],
        ["CR of the group", 0, "", ""],
        ["Most disagreed", "Reach over Sales: from 2 to 8", "", ""],
      ],
      places: 6,
    },
  ],
  compute: ({ matrices, expert_weights }, context) => groupTable(matrices, expert_weights, context),
});
