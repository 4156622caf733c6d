import { help } from "../../core/text";
import { defineFunction } from "../define";
import { historyArg } from "../incentives/history";
import { scorecardArg } from "../scoring/scorecard-table";
import { gamingTable } from "./gaming-table";

export const KPI_GAMING = defineFunction({
  name: "KPI_GAMING",
  group: "health",
  summary: help(
    "Signs that a number is managed rather than earned, each with its evidence.",
    "找出数字可能被“做出来”的迹象，并列出证据。",
  ),
  args: {
    table: scorecardArg(help("The scorecard with its headers.", "含标题行的记分卡。")),
    history: historyArg(
      help(
        "Past results with headers: period, KPI, owner, actual, target. Periods may be days, months, quarters or years.",
        "含标题行的历史结果：周期、指标、负责人、实际、目标。周期可为日、月、季度或年。",
      ),
      ["period", "kpi", "actual"],
    ),
  },
  returns: help(
    "A header row, then a row a sign: sign, KPI, owner, evidence.",
    "标题行，其后每个迹象一行：迹象、指标、负责人、证据。",
  ),
  notes: help(
    "Looks for results heaped just above target (within 2 %, five or more, less likely than 1 in 20 by chance), a spike in the last three days of a month (daily history), a KPI 5 % better while its counter-metric is 5 % worse, and targets or definitions changed within a period or eased when they would have been missed. A sign is a question to ask, not a proof.",
    "检查：结果集中在刚过目标处（2% 以内、至少 5 个、偶然概率低于 1/20）、月末最后三天突增（需按日历史）、指标改善 5% 而制衡指标变差 5%、期内更改目标或口径、在将要落空时放宽目标。迹象只是要问的问题，不是证据。",
  ),
  source: help(
    "Bunching at a threshold after McCrary 2008, reduced to two bins.",
    "阈值处聚集检验，参照 McCrary 2008，简化为两个区间。",
  ),
  examples: [
    {
      args: [
        [
          ["KPI", "Owner", "Weight", "Target", "Actual", "Counter-metric"],
          ["Orders", "Li", 1, 100, 120, "Gross margin"],
        ],
        [
          ["Period", "KPI", "Owner", "Actual", "Target"],
          ["2026-Q1", "Orders", "Li", 100, 100],
          ["2026-Q2", "Orders", "Li", 120, 100],
          ["2026-Q1", "Gross margin", "Wu", 0.4, 0.4],
          ["2026-Q2", "Gross margin", "Wu", 0.3, 0.4],
        ],
      ],
      result: [
        ["Sign", "KPI", "Owner", "Evidence"],
        ["its counter-metric fell", "Orders", "Li", "2026-Q2: 20% better, while Gross margin got 25% worse"],
      ],
    },
  ],
  compute: ({ table, history }, context) => gamingTable(table, history, context),
});
