import type { Finding, HealthScorecard } from "./health-scorecard";

/** The longest quarter in days. */
const QUARTER = 92;

/**
 * Due dates before the start; and, as of a day, due dates that have passed and KPIs that nobody has touched for more
 * than a quarter.
 */
export function timeFindings({ rows, asOf }: HealthScorecard): Finding[] {
  const findings: Finding[] = [];
  for (const { row, kpi, start, due, lastChanged } of rows) {
    if (start !== null && due !== null && due < start) {
      findings.push({ severity: "error", code: "starts_after_due", row, details: { kpi } });
    }
    if (asOf === undefined) continue;
    if (due !== null && due < asOf) {
      findings.push({ severity: "warning", code: "overdue", row, details: { kpi, days: asOf - due } });
    }
    if (lastChanged !== null && asOf - lastChanged > QUARTER) {
      findings.push({ severity: "note", code: "unchanged", row, details: { kpi, days: asOf - lastChanged } });
    }
  }
  return findings;
}
