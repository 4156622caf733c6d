import { findKpi } from "../../catalogue/find";
import type { Kpi } from "../../catalogue/kpi";
import type { HealthRow, KnownKpi, LevelNumber } from "../../core/health/health-scorecard";
import { KpiError } from "../../core/kpi-error";
import { NOT_APPLICABLE } from "../../core/numbers/reported";
import { type Choices, readChoice } from "../../i18n/choices/choices";
import { cadenceChoices, levelChoices } from "../../i18n/choices/targets";
import { errorSentence } from "../../i18n/errors";
import { shown } from "../cell";
import type { Context } from "../context";
import { dimensionOf } from "../scoring/dimension-of";
import { isHeadingRow, readScorecardRow, type ScorecardTable } from "../scoring/scorecard-table";

export interface UnreadableCell {
  readonly row: number;
  readonly kpi: string;
  /** Null where one of the figures cannot be read. */
  readonly column: "start" | "due" | "last_changed" | null;
  readonly sentence: string;
}

/** The rows of a scorecard as its review reads them, and the cells that cannot be read. */
export function readHealthRows(
  table: ScorecardTable,
  context: Context,
): { readonly rows: HealthRow[]; readonly unreadable: UnreadableCell[] } {
  const rows: HealthRow[] = [];
  const unreadable: UnreadableCell[] = [];
  for (let row = 0; row < table.length; row += 1) {
    if (isHeadingRow(table, row)) continue;
    const text = (column: Parameters<ScorecardTable["text"]>[1]): string => {
      const raw = table.raw(row, column);
      return typeof raw === "string" ? raw.trim() : raw === null || raw === undefined ? "" : shown(raw);
    };
    const kpi = text("kpi");
    const attempt = <T>(read: () => T, column: UnreadableCell["column"]): T | null => {
      try {
        return read();
      } catch (error) {
        if (!(error instanceof KpiError)) throw error;
        unreadable.push({ row: row + 2, kpi, column, sentence: errorSentence(error, context.language) });
        return null;
      }
    };
    const dayIn = (column: "start" | "due" | "last_changed") => attempt(() => table.day(row, column), column);
    const word = <K extends string>(column: "level" | "cadence", choices: Choices<K>): K | null =>
      readChoice(choices, text(column));
    const found = findKpi(kpi);
    const fact = attempt(() => readScorecardRow(table, row, (name) => findKpi(name)?.direction), null);
    const level = word("level", levelChoices);
    rows.push({
      row: row + 2,
      kpi,
      known: found && knownKpi(found),
      level: level === null ? null : (Object.keys(levelChoices).indexOf(level) as LevelNumber),
      owner: text("owner"),
      parent: text("parent"),
      dimension: dimensionOf(table, row, found),
      // What cannot be read is said once, not as a missing weight or target as well.
      weight: fact ? table.reported(row, "weight") : (numberOf(table.raw(row, "weight")) ?? NOT_APPLICABLE),
      direction: fact?.direction ?? "none",
      baseline: fact?.baseline ?? null,
      target: fact?.target ?? null,
      actual: fact?.actual ?? null,
      cadence: word("cadence", cadenceChoices),
      start: dayIn("start"),
      due: dayIn("due"),
      lastChanged: dayIn("last_changed"),
      source: text("source"),
      strategy: text("strategy"),
      counterMetric: text("counter_metric"),
    });
  }
  return { rows, unreadable };
}

const numberOf = (raw: unknown): number | null => (typeof raw === "number" && raw >= 0 ? raw : null);

const knownKpi = ({ id, cadence, horizon, counter, kind, plausible }: Kpi): KnownKpi => ({
  id,
  cadence,
  horizon,
  counter,
  isTheme: kind === "theme",
  isDerived: kind === "derived",
  plausible,
});
