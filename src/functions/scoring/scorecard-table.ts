import { KpiError } from "../../core/kpi-error";
import { boundDirection } from "../../core/numbers/bound-direction";
import { NOT_APPLICABLE } from "../../core/numbers/reported";
import type { Direction } from "../../core/scoring/attainment";
import type { ScorecardRow } from "../../core/scoring/scorecard";
import type { Text } from "../../core/text";
import { readChoice } from "../../i18n/choices/choices";
import { totalWords } from "../../i18n/choices/history-columns";
import { type ScorecardColumn, scorecardColumns } from "../../i18n/choices/scorecard-columns";
import { directionChoices } from "../../i18n/choices/scoring";
import type { Arg } from "../args";
import { isBlank } from "../cell";
import { type Table, table } from "../table";

export type ScorecardTable = Table<ScorecardColumn>;

/** The scorecard argument: KPI, Weight, Target and Actual must be there, all else may. */
export const scorecardArg = (help: Text): Arg<ScorecardTable> =>
  table(help, scorecardColumns, ["kpi", "weight", "target", "actual"], "A5:J17");

/**
 * True for rows that are no KPI: blank ones, headings inside the table, which name something but weigh and measure
 * nothing, and a total of the weights that a person typed.
 */
export function isHeadingRow(card: ScorecardTable, row: number): boolean {
  if (!isBlank(card.raw(row, "target")) || !isBlank(card.raw(row, "actual"))) return false;
  const kpi = card.raw(row, "kpi");
  // What has a direction is a KPI that still lacks its weight and target.
  if (!isBlank(kpi) && card.has("direction") && !isBlank(card.raw(row, "direction"))) return false;
  return isBlank(card.raw(row, "weight")) || (typeof kpi === "string" && readChoice(totalWords, kpi) !== null);
}

/**
 * Which way is good for a row. Without a direction, a filled Target high means a band, a target typed with ≤ or ≥
 * says it itself, else the catalogue's direction of that KPI, else higher.
 */
export function rowDirection(
  card: ScorecardTable,
  row: number,
  known: (kpi: string) => Direction | undefined,
): Direction {
  const typed = card.choice(row, "direction", directionChoices);
  if (typed) return typed;
  if (card.has("target_high") && typeof card.reported(row, "target_high") === "number") return "band";
  return boundDirection(card.raw(row, "target")) ?? known(card.text(row, "kpi")) ?? "higher";
}

/**
 * One row's facts.
 *
 * @throws {KpiError} naming the header and the row of the cell that cannot be read
 */
export function readScorecardRow(
  card: ScorecardTable,
  row: number,
  known: (kpi: string) => Direction | undefined,
): ScorecardRow {
  const weight = card.reported(row, "weight");
  const low = card.reported(row, "target");
  const high = card.has("target_high") ? card.reported(row, "target_high") : null;
  const baseline = card.has("baseline") ? card.reported(row, "baseline") : null;
  const direction = rowDirection(card, row, known);
  if (typeof weight === "number" && weight < 0) {
    throw new KpiError("must_be_at_least", {
      argument: scorecardColumns.weight[0],
      row: row + 2,
      least: 0,
      got: weight,
    });
  }
  const ends = [low, high].map((end) => (typeof end === "number" ? end : null)) as [number | null, number | null];
  const isBand = direction === "band";
  return {
    weight: typeof weight === "number" ? weight : 0,
    actual: low === NOT_APPLICABLE || weight === NOT_APPLICABLE ? NOT_APPLICABLE : card.reported(row, "actual"),
    target: isBand ? (ends[0] === null && ends[1] === null ? null : ends) : ends[0],
    direction,
    ...(typeof baseline === "number" ? { baseline } : {}),
  };
}

/** A row that cannot be read keeps its weight where that can be read, and counts as not reported. */
export function unreadRow(card: ScorecardTable, row: number): ScorecardRow {
  return { weight: readableWeight(card, row), actual: null, target: null, direction: "higher" };
}

function readableWeight(card: ScorecardTable, row: number): number {
  try {
    const weight = card.reported(row, "weight");
    return typeof weight === "number" && weight > 0 ? weight : 0;
  } catch (error) {
    if (error instanceof KpiError) return 0;
    throw error;
  }
}
