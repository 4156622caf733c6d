import { help } from "../../core/text";
import { column, number, optional } from "../args";
import { defineFunction } from "../define";
import { funnelTable } from "./funnel-table";
import { stages } from "./stages";

export const KPI_FUNNEL = defineFunction({
  name: "KPI_FUNNEL",
  group: "funnel",
  summary: help(
    "Each stage of a funnel with its rates, what it loses, and the one step to work on first.",
    "漏斗各阶段的转化率、流失，以及最该先改进的一步。",
  ),
  args: {
    stages: stages(
      help("The stages in order: label and count, or counts alone.", "按顺序的各阶段：名称与人数，或只有人数。"),
    ),
    benchmarks: optional(
      column(
        help(
          "Rate each step should reach, one a stage (the first is blank) or one a step. Optional, none when left out.",
          "各步骤应达到的转化率：每阶段一个（首个为空）或每步骤一个。可选，默认无。",
        ),
        { min: 0, max: 1 },
        "C2:C6",
      ),
    ),
    value_per_order: optional(
      number(
        help(
          "Worth of one order, to show the missed orders in money. Optional, no money when left out.",
          "一笔订单的价值，用于折算金额。可选，默认不折算。",
        ),
        { min: 0 },
        "E1",
      ),
    ),
  },
  returns: help(
    "A header row, then a row a stage: stage, users, step rate, overall rate, lost users, step benchmark, finding; with benchmarks and a value also the missed orders and their worth.",
    "标题行，然后每阶段一行：阶段、人数、步骤转化率、总转化率、流失人数、基准转化率、诊断；有基准与单价时另有少成交订单数与金额。",
  ),
  notes: help(
    "A step misses final orders × (benchmark ÷ rate − 1): what would come out at the end were this step alone at its benchmark. With benchmarks the bottleneck is the step that misses most; without, the step with the lowest rate. A count that rises is flagged. N/A takes a stage out; a blank one leaves its step unknown.",
    "某步骤少成交 = 最终订单 ×（基准 ÷ 转化率 − 1），即仅把该步骤提到基准时最终多出的订单。有基准时，少成交最多的一步为瓶颈；无基准时，转化率最低的一步为瓶颈。人数上升会被标出。N/A 的阶段不计入；空白阶段的步骤视为未知。",
  ),
  examples: [
    {
      // By hand: 300 × (20 % / 15 % − 1) = 100 orders, 300 × (24 % / 20 % − 1) = 60; × 50.
      args: [
        [
          ["visits", 10000],
          ["leads", 1500],
          ["deals", 300],
        ],
        [[""], [0.2], [0.24]],
        50,
      ],
      result: [
        [
          "Stage",
          "Users",
          "Step rate",
          "Overall rate",
          "Lost users",
          "Step benchmark",
          "Finding",
          "Missed orders",
          "Missed value",
        ],
        ["visits", 10000, null, 1, null, null, null, null, null],
        ["leads", 1500, 0.15, 0.15, 8500, 0.2, "Bottleneck: work on this step first; misses 100 orders", 100, 5000],
        ["deals", 300, 0.2, 0.03, 1200, 0.24, "Below benchmark; misses 60 orders", 60, 3000],
      ],
    },
  ],
  compute: ({ stages, benchmarks, value_per_order }, context) =>
    funnelTable(stages, benchmarks, value_per_order, context),
});
