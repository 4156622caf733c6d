import type { Finding, HealthRow } from "./health-scorecard";

/**
 * Targets that ask for nothing or for the opposite (equal to the baseline, or on its wrong side), and targets and
 * results that the KPI's kind rules out, such as a share above 100 %.
 */
export function targetFindings(rows: readonly HealthRow[]): Finding[] {
  return rows.flatMap((row) => [...baselineFindings(row), ...plausibleFindings(row)]);
}

function baselineFindings({ row, kpi, target, baseline, direction }: HealthRow): Finding[] {
  if (baseline === null || typeof target !== "number") return [];
  const details = { kpi, target, baseline };
  if (target === baseline) {
    // Holding what was reached is a target only where a band or 0 is best.
    return direction === "band" || direction === "zero" || direction === "none"
      ? []
      : [{ severity: "error", code: "target_equals_baseline", row, details }];
  }
  const isWrong =
    (direction === "higher" && target < baseline) ||
    (direction === "lower" && target > baseline) ||
    (direction === "zero" && Math.abs(target) > Math.abs(baseline));
  return isWrong ? [{ severity: "error", code: "target_on_wrong_side", row, details }] : [];
}

function plausibleFindings({ row, kpi, known, target, actual }: HealthRow): Finding[] {
  if (!known) return [];
  const { min, max } = known.plausible;
  const ends = typeof target === "number" ? [target] : (target ?? []);
  const odd = [...ends, actual].find(
    (value) => typeof value === "number" && ((max !== undefined && value > max) || (min !== undefined && value < min)),
  );
  if (typeof odd !== "number") return [];
  const bound = max !== undefined && odd > max ? max : min!;
  return [{ severity: "error", code: "implausible", row, details: { kpi, got: odd, bound } }];
}
