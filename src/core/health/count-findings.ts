import type { Finding, HealthRow } from "./health-scorecard";
import { scorecardGroups } from "./scorecard-groups";

/** KPIs that measure the same thing twice, or are each other's inverse. */
const NEAR_DUPLICATES: readonly (readonly [string, string])[] = [
  ["inventory_turnover_days", "inventory_turnover_rate"],
  ["time_on_site", "average_session_duration"],
  ["chat_sessions_initiated", "support_chat_count"],
  ["market_share", "tam_relative_to_market_share"],
  ["concern_classification", "service_call_classification"],
];

/**
 * Too many KPIs (3–5 for a person; 8–12 for a scorecard, above that a warning, from 20 an error), too few for a
 * person, and KPIs that stand in a scorecard twice.
 */
export function countFindings(rows: readonly HealthRow[]): Finding[] {
  const cascades = new Set(rows.map(({ level }) => level)).size > 1;
  const findings: Finding[] = [];
  for (const { level, owner, rows: group } of scorecardGroups(rows)) {
    const count = group.length;
    const say = (severity: Finding["severity"], code: Finding["code"]): void => {
      findings.push({ severity, code, row: null, details: { count, owner } });
    };
    if (count >= 20) say("error", "too_many");
    else if (count > 12) say("warning", "many");
    else if (level === 2 && count > 5) say("warning", "too_many_for_person");
    // In a cascade a person's rows are only those that serve the level above.
    else if (level === 2 && count < 3 && !cascades) say("note", "too_few_for_person");
    findings.push(...repeated(group));
  }
  return findings;
}

function repeated(rows: readonly HealthRow[]): Finding[] {
  const findings: Finding[] = [];
  const first = new Map<string, HealthRow>();
  for (const row of rows) {
    const key = [row.known?.id ?? row.kpi.trim().toLowerCase(), row.owner.trim().toLowerCase()].join("\n");
    const before = first.get(key);
    if (!before) first.set(key, row);
    else {
      findings.push({
        severity: "error",
        code: "duplicate",
        row: row.row,
        details: { kpi: row.kpi, other: before.row },
      });
    }
  }
  for (const [one, other] of NEAR_DUPLICATES) {
    const a = rows.find(({ known }) => known?.id === one);
    const b = rows.find(({ known }) => known?.id === other);
    if (!a || !b) continue;
    findings.push({ severity: "warning", code: "near_duplicates", row: b.row, details: { kpi: b.kpi, other: a.kpi } });
  }
  return findings;
}
