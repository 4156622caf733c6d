import { findKpi } from "../catalogue/find";
import type { Target } from "../contract/target";
import { calendarDay } from "../core/calendar/calendar-day";
import { dayText } from "../core/calendar/day-text";
import { midnight } from "../core/calendar/midnight";
import { boundDirection } from "../core/numbers/bound-direction";
import { parseNumber } from "../core/numbers/parse-number";
import { readDate } from "../core/wizard/read-date";
import { type Choices, readChoice } from "../i18n/choices/choices";
import type { ScorecardColumn } from "../i18n/choices/scorecard-columns";
import { directionChoices } from "../i18n/choices/scoring";
import { cadenceChoices, levelChoices, unitChoices } from "../i18n/choices/targets";
import type { Language } from "../i18n/words";
import { textCell } from "./text-cell";

export type TargetCell = string | number | boolean | Date;

/** What a target writes into each column of a table in that language. */
export function targetCells(
  target: Target,
  today: number,
  timeZone: string,
  language: Language,
): Record<ScorecardColumn, TargetCell> {
  const day = (text: string): Date | "" => {
    const number = readDate(text);
    return number === null ? "" : new Date(midnight(number, timeZone));
  };
  const word = <K extends string>(choices: Choices<K>, key: K): string => choices[key][language === "zh" ? 1 : 0];
  const unit = readChoice(unitChoices, target.unit);
  return {
    kpi: textCell(target.kpi),
    level: word(levelChoices, target.level),
    owner: textCell(target.owner),
    parent: textCell(target.parent),
    weight: target.weight ?? "",
    direction: word(directionChoices, target.direction),
    baseline: target.baseline ?? "",
    target: target.target ?? "",
    target_high: target.targetHigh ?? "",
    actual: target.actual ?? "",
    unit: unit ? word(unitChoices, unit) : textCell(target.unit),
    cadence: word(cadenceChoices, target.cadence),
    start: day(target.start),
    due: day(target.due),
    source: textCell(target.source),
    strategy: textCell(target.strategy),
    dimension: textCell(target.dimension),
    counter_metric: textCell(target.counter),
    last_changed: new Date(midnight(today, timeZone)),
    note: textCell(target.note),
  };
}

/** A row of a table as a target; what a cell does not hold is empty, what it holds wrongly is left out. */
export function readTargetCells(cell: (column: ScorecardColumn) => unknown, timeZone: string): Target {
  const line = (column: ScorecardColumn): string => {
    const value = cell(column);
    return value instanceof Date ? day(column) : String(value ?? "").slice(0, 5000);
  };
  const figure = (column: ScorecardColumn): number | null => {
    const value = cell(column);
    if (typeof value === "number") return Number.isFinite(value) ? value : null;
    const parsed = typeof value === "string" && value !== "" ? parseNumber(value) : null;
    return typeof parsed === "number" ? parsed : null;
  };
  const day = (column: ScorecardColumn): string => {
    const value = cell(column);
    if (value instanceof Date) return dayText(calendarDay(value.getTime(), timeZone));
    return typeof value === "string" && readDate(value) !== null ? value : "";
  };
  const choice = <K extends string>(choices: Choices<K>, column: ScorecardColumn, otherwise: K): K =>
    readChoice(choices, line(column)) ?? otherwise;
  const weight = figure("weight");
  return {
    kpi: line("kpi"),
    level: choice(levelChoices, "level", "department"),
    owner: line("owner"),
    parent: line("parent"),
    // Weights may be written as 20 for 20 %.
    weight: weight !== null && weight > 1 ? weight / 100 : weight,
    direction: choice(
      directionChoices,
      "direction",
      figure("target_high") !== null
        ? "band"
        : (boundDirection(cell("target")) ?? findKpi(line("kpi"))?.direction ?? "higher"),
    ),
    baseline: figure("baseline"),
    target: figure("target"),
    targetHigh: figure("target_high"),
    actual: figure("actual"),
    unit: readChoice(unitChoices, line("unit")) ?? line("unit"),
    cadence: choice(cadenceChoices, "cadence", "month"),
    start: day("start"),
    due: day("due"),
    source: line("source"),
    strategy: line("strategy"),
    dimension: line("dimension"),
    counter: line("counter_metric"),
    note: line("note"),
  };
}
