import { help } from "../../core/text";
import { defineFunction } from "../define";
import { funnelChangeTable } from "./funnel-change-table";
import { stages } from "./stages";

export const KPI_FUNNEL_CHANGE = defineFunction({
  name: "KPI_FUNNEL_CHANGE",
  group: "funnel",
  summary: help(
    "Which step of a funnel made the final conversions rise or fall, and by how many.",
    "最终转化的增减由漏斗的哪一步造成，各占多少。",
  ),
  args: {
    before: stages(
      help("The funnel before: label and count, or counts alone.", "之前的漏斗：名称与人数，或只有人数。"),
    ),
    after: stages(help("The funnel after, with the same stages.", "之后的漏斗，阶段相同。")),
  },
  returns: help(
    "A row a stage: stage, before, after, change, effect, share of the whole change. The first row counts people, the others are rates; effect is in final conversions. The last row is the total.",
    "每阶段一行：阶段、之前、之后、变化、贡献、占总变化比重。首行为人数，其余为转化率；贡献以最终转化数计。末行为合计。",
  ),
  notes: help(
    "Log-mean shares: the effects add up to the change with no remainder, in whatever order. A step that falls to 0 has the whole loss.",
    "按对数平均分摊：各贡献之和恰为总变化，没有余项，与次序无关。降为 0 的步骤承担全部损失。",
  ),
  source: help("Ang 2005, Energy Policy 33, 867 (LMDI)", "Ang 2005, Energy Policy 33, 867（LMDI）"),
  examples: [
    {
      // By hand: final 100 to 400, the entrance × 2 and the step × 2: half of 300 each.
      args: [
        [
          ["visitors", 1000],
          ["paid", 100],
        ],
        [
          ["visitors", 2000],
          ["paid", 400],
        ],
      ],
      result: [
        ["visitors", 1000, 2000, 1000, 150, 0.5],
        ["paid", 0.1, 0.2, 0.1, 150, 0.5],
        ["Total", 100, 400, 300, 300, 1],
      ],
    },
  ],
  compute: ({ before, after }, context) => funnelChangeTable(before, after, context),
});
