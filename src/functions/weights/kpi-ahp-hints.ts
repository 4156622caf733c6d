import { help } from "../../core/text";
import { ahpHints } from "../../core/weights/ahp-hints";
import { randomIndexChoices } from "../../i18n/choices/weights";
import { weightWords } from "../../i18n/weights";
import { choice, optional } from "../args";
import { defineFunction } from "../define";
import { judgementCell, judgements } from "./judgements";

/** More repairs than these are better asked for again after the first ones are made. */
const MOST = 5;

export const KPI_AHP_HINTS = defineFunction({
  name: "KPI_AHP_HINTS",
  group: "weights",
  summary: help(
    "The judgements that hurt consistency most, each with the value that would fit.",
    "找出最影响一致性的判断，并给出更合适的取值。",
  ),
  args: {
    matrix: judgements(help("The judgements, as for KPI_AHP_WEIGHTS.", "判断矩阵，同 KPI_AHP_WEIGHTS。")),
    random_index: optional(
      choice(
        help("Table of random indices. Optional, saaty when left out.", "随机指标表。可省略，默认 saaty。"),
        randomIndexChoices,
      ),
      "saaty",
    ),
  },
  returns: help(
    "A header row, then up to five judgements, the most harmful first: row item, column item, judgement, what the others imply, the better value on the 1–9 scale, CR after the change.",
    "标题行，其后最多五个判断，影响最大的在前：行项目、列项目、当前判断、其余判断推出的值、1–9 标度上更合适的值、修改后的 CR。",
  ),
  notes: help(
    "Change one judgement at a time and only where the people who judged agree. Values below 1 are given as text such as 1/3, ready to be copied.",
    "每次只改一个判断，并须经判断者认可。小于 1 的值以 1/3 之类的文本给出，可直接复制。",
  ),
  source: help("Harker 1987; Saaty 2003.", "Harker 1987；Saaty 2003。"),
  examples: [
    // By hand: 2 × 3 = 6 and not 4. With A over B at 1, λmax = 1 + t + 1/t for t³ = 1 · 3/4.
    {
      args: [
        [
          ["", "A", "B", "C"],
          ["A", 1, 2, 4],
          ["B", "", 1, 3],
          ["C", "", "", 1],
        ],
      ],
      result: [
        ["Row item", "Column item", "Judgement", "Others imply", "Better value", "CR after"],
        ["A", "C", 4, 6, 6, 0],
        ["B", "C", 3, 2, 2, 0],
        ["A", "B", 2, 4 / 3, 1, (0.75 ** (1 / 3) + 0.75 ** (-1 / 3) - 2) / 2 / 0.52],
      ],
    },
  ],
  compute({ matrix, random_index }, context) {
    if (matrix.judgements === null) return null;
    const words = context.words(weightWords);
    const rows = ahpHints(matrix.judgements, random_index)
      .slice(0, MOST)
      .map(({ row, column, judgement, implied, suggestion, ratioAfter }) => [
        matrix.names[row]!,
        matrix.names[column]!,
        judgementCell(judgement),
        implied,
        judgementCell(suggestion),
        ratioAfter,
      ]);
    return [[...words.hintHeaders], ...(rows.length > 0 ? rows : [[words.noHints, "", "", "", "", ""]])];
  },
});
