import { closedPeriods } from "../../core/review/closed-periods";
import { help } from "../../core/text";
import { figureFormChoices, reviewPartChoices } from "../../i18n/choices/review";
import { reviewWords } from "../../i18n/review";
import { choice, count, optional } from "../args";
import type { Cell } from "../context";
import { defineFunction } from "../define";
import { historyArg } from "../incentives/history";
import { findPeriod } from "./find-period";
import { missedRows } from "./missed-rows";
import { periodArg } from "./period-arg";
import { readClosed } from "./read-closed";
import { remarkLine } from "./remark-line";
import { scorecardRows } from "./scorecard-rows";

export const KPI_REVIEW = defineFunction({
  name: "KPI_REVIEW",
  group: "health",
  summary: help(
    "The monthly review of a History: what missed, whether it is more than routine variation, and what moved it.",
    "基于历史记录的月度复盘：哪些未达成、是否超出正常波动、由什么引起。",
  ),
  args: {
    history: historyArg(
      help(
        "Closed periods with headers: period, scorecard, KPI, owner, actual, target, score, weighted points.",
        "含标题行的结账记录：期间、记分卡、指标、负责人、实际、目标、得分、加权得分。",
      ),
      ["period", "kpi", "score"],
    ),
    period: periodArg(
      help("The period to look at. Optional, the latest when left out.", "要复盘的期间。可省略，默认为最近一期。"),
    ),
    show: optional(
      choice(
        help(
          "missed: KPIs below target; scorecards: totals and what moved them; periods: what was closed. Optional.",
          "未达成：未达标指标；记分卡：总分及变动来源；期间：已结账期间。可省略，默认未达成。",
        ),
        reviewPartChoices,
      ),
      "missed",
    ),
    rows: optional(
      count(help("Most lines below the header. Optional, all.", "标题行以下最多几行。可省略，默认全部。"), 2, "12"),
    ),
    figures: optional(
      choice(
        help(
          "text: actual and target in the KPI's unit, such as 2.8%; numbers: as they are, to reckon with. Optional.",
          "文本：实际与目标按指标单位显示，如 2.8%；数值：原数，便于继续计算。可省略，默认数值。",
        ),
        figureFormChoices,
      ),
      "numbers",
    ),
  },
  returns: help(
    "A header row, then missed: KPI, scorecard, owner, signal or routine, what moved it, actual, target, score, its change. scorecards: scorecard, KPIs scored, missed, signal or routine, what moved it in points, KPIs without a result, total before, total, change. periods: period, the one it is compared with, KPIs scored, missed, without a result.",
    "标题行，其后：未达成——指标、记分卡、负责人、信号或波动、变动来源、实际、目标、得分、较上期。记分卡——记分卡、计分指标、未达成、信号或波动、变动来源（分）、未填报、上期总分、总分、较上期。期间——期间、对比期、计分指标、未达成、未填报。",
  ),
  notes: help(
    "Missed is a score below 100. A month is compared with the month closed before it, a quarter with a quarter, whatever the order of the rows. The signal is that of KPI_SIGNAL. What moved a KPI is said where the KPIs that make it up (visitors × conversion × order value), or the owners whose figures it is the sum of, are in the history and give it within 2 %, as in KPI_DRIVERS; what moved a total are its KPIs' weighted points. A last line counts what there was no room for and what has no result.",
    "得分低于 100 即未达成。月与上一已结账月比、季与季比，与行的先后无关。信号同 KPI_SIGNAL。若历史中有构成该指标的其他指标（访客×转化率×客单价）或各负责人之和，且误差在 2% 以内，则按 KPI_DRIVERS 给出变动来源；总分变动来自各指标的加权得分。末行注明未列出的数量和未填报的指标。",
  ),
  source: help(
    "Signals: Wheeler, Understanding Variation, 1993. Shares: Ang 2005, Energy Policy 33, 867 (LMDI).",
    "信号：Wheeler《Understanding Variation》1993；贡献分解：Ang 2005, Energy Policy 33, 867（LMDI）。",
  ),
  examples: [
    {
      // By hand: conversion halves, visitors and order value stay, so it has the whole change of −50 %.
      args: [
        [
          ["Period", "Scorecard", "KPI", "Owner", "Actual", "Target", "Score"],
          ["2026-09", "Shop", "GMV", "Li", 1000, 1000, 100],
          ["2026-09", "Shop", "Unique visitors", "Li", 100, 100, 100],
          ["2026-09", "Shop", "Conversion rate", "Li", 0.1, 0.05, 120],
          ["2026-09", "Shop", "AOV", "Li", 100, 100, 100],
          ["2026-10", "Shop", "GMV", "Li", 500, 1000, 50],
          ["2026-10", "Shop", "Unique visitors", "Li", 100, 100, 100],
          ["2026-10", "Shop", "Conversion rate", "Li", 0.05, 0.05, 100],
          ["2026-10", "Shop", "AOV", "Li", 100, 100, 100],
        ],
      ],
      result: [
        [
          "KPI that missed",
          "Scorecard",
          "Owner",
          "Signal or routine?",
          "What moved it",
          "Actual",
          "Target",
          "Score",
          "Change",
        ],
        [
          "GMV",
          "Shop",
          "Li",
          "too little history (5 values needed)",
          "−50.0%: Conversion rate −50.0%",
          500,
          1000,
          50,
          -50,
        ],
      ],
    },
  ],
  compute: ({ history, period, show, rows = Number.POSITIVE_INFINITY, figures }, context) => {
    const words = context.words(reviewWords);
    const results = readClosed(history, context);
    const periods = closedPeriods(results);
    if (show === "periods") {
      const lines = periods
        .slice(0, rows)
        .map(({ label, before, scored, missed, unreported }): Cell[] => [label, before, scored, missed, unreported]);
      return [[...words.periodHeaders], ...(lines.length > 0 ? lines : [["", "", "", "", ""]])];
    }
    const found = findPeriod(period, periods);
    const headers = [...(show === "missed" ? words.missedHeaders : words.cardHeaders)];
    if (!found) return [headers, remarkLine(words.nothingClosed, words.closeFirst)];
    return [
      headers,
      ...(show === "missed"
        ? missedRows(results, found, rows, figures === "text", context)
        : scorecardRows(results, found, rows, context)),
    ];
  },
});
