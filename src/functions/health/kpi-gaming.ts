import { findKpi } from "../../catalogue/find";
import { dayText } from "../../core/calendar/day-text";
import type { HistoryRow, WatchedKpi } from "../../core/gaming/gaming-history";
import { gamingSigns } from "../../core/gaming/gaming-signs";
import { attainment, type Band } from "../../core/scoring/attainment";
import { help } from "../../core/text";
import { readChoice } from "../../i18n/choices/choices";
import { totalWords } from "../../i18n/choices/history-columns";
import { directionChoices } from "../../i18n/choices/scoring";
import { healthWords } from "../../i18n/health";
import { inLanguage } from "../../i18n/words";
import type { Context } from "../context";
import { defineFunction } from "../define";
import { type HistoryTable, historyArg, readHistoryPeriod } from "../incentives/history";
import { isHeadingRow, type ScorecardTable, scorecardArg } from "../scoring/scorecard-table";

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
  compute({ table, history }, context) {
    const words = context.words(healthWords);
    const watched = readWatched(table, context);
    const signs = gamingSigns(watched, readHistory(history, watched, context)).map(({ code, kpi, owner, details }) => {
      const [sign, evidence] = words.signs[code];
      return [sign, kpi, owner, evidence(shownDetails(details))];
    });
    return [[...words.gamingHeaders], ...(signs.length > 0 ? signs : [[words.noSign, "", "", ""]])];
  },
});

function readWatched(table: ScorecardTable, context: Context): WatchedKpi[] {
  const watched: WatchedKpi[] = [];
  for (let row = 0; row < table.length; row += 1) {
    if (isHeadingRow(table, row)) continue;
    const kpi = table.text(row, "kpi");
    const known = findKpi(kpi);
    const counter = known && known.counter !== "none" ? findKpi(known.counter) : null;
    watched.push({
      kpi,
      owner: table.text(row, "owner"),
      direction: table.choice(row, "direction", directionChoices) ?? known?.direction ?? "higher",
      counterMetric: table.text(row, "counter_metric") || (counter ? inLanguage(counter.name, context.language) : ""),
      lastChanged: table.day(row, "last_changed"),
      start: table.day(row, "start"),
      due: table.day(row, "due"),
    });
  }
  return watched;
}

function readHistory(history: HistoryTable, watched: readonly WatchedKpi[], context: Context): HistoryRow[] {
  const directions = new Map(watched.map(({ kpi, direction }) => [kpi.trim().toLowerCase(), direction]));
  const rows: HistoryRow[] = [];
  for (let row = 0; row < history.length; row += 1) {
    if (history.isBlankRow(row)) continue;
    const kpi = history.text(row, "kpi");
    if (kpi === "" || readChoice(totalWords, kpi)) continue;
    const { label, firstDay, isDay } = readHistoryPeriod(history, row, context);
    const numberAt = (column: "actual" | "target" | "target_high"): number | null => {
      const value = history.reported(row, column);
      return typeof value === "number" ? value : null;
    };
    const low = numberAt("target");
    const high = numberAt("target_high");
    const target: number | Band | null = high === null ? low : [low, high];
    const actual = numberAt("actual");
    const direction = directions.get(kpi.trim().toLowerCase()) ?? findKpi(kpi)?.direction ?? "higher";
    const canTell = actual !== null && target !== null && direction !== "none";
    rows.push({
      row: row + 2,
      period: firstDay,
      label,
      day: isDay ? firstDay : null,
      kpi,
      owner: history.text(row, "owner"),
      actual,
      target,
      attainment: canTell ? attainment({ actual, target, direction }) : null,
    });
  }
  return rows;
}

/** Shares as percent, a day as a date, other numbers at four digits. */
function shownDetails(details: Readonly<Record<string, string | number>>): Record<string, string | number> {
  const told: Record<string, string | number> = {};
  for (const [key, value] of Object.entries(details)) {
    if (typeof value !== "number") told[key] = value;
    else if (key === "day") told[key] = dayText(value);
    else if (key === "rise" || key === "fall") told[key] = `${Math.round(value * 1000) / 10}%`;
    else told[key] = Number(value.toPrecision(4));
  }
  return told;
}
