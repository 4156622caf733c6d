import { KpiError } from "../../core/kpi-error";
import type { PeriodSummary } from "../../core/review/closed-periods";

const LISTED = 12;

/**
 * The summary of the period asked for, the latest where none was; null where nothing is closed yet.
 *
 * @param periods latest first
 * @throws {KpiError} not_a_choice with the periods there are
 */
export function findPeriod(asked: string, periods: readonly PeriodSummary[]): PeriodSummary | null {
  if (periods.length === 0) return null;
  if (asked === "") return periods[0]!;
  const typed = asked.toUpperCase();
  const found =
    periods.find(({ label }) => label.toUpperCase() === typed) ??
    (/^\d{4}-\d\d-\d\d$/.test(typed) ? periods.find(({ label }) => label === typed.slice(0, 7)) : undefined);
  if (found) return found;
  const choices = periods.slice(0, LISTED).map(({ label }) => label);
  throw new KpiError("not_a_choice", { argument: "period", got: `"${asked}"`, choices: choices.join(", ") });
}
