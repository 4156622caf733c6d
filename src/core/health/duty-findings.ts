import type { Finding, FindingCode, HealthRow } from "./health-scorecard";

/**
 * What nobody has filled in: owner, due date, source of data, link to a strategy or a parent; and parents that the
 * table does not hold although it holds their level. A column that is empty throughout is one finding.
 */
export function dutyFindings(rows: readonly HealthRow[]): Finding[] {
  return [
    ...missing(rows, "no_owner", "error", ({ owner }) => owner === ""),
    ...missing(rows, "no_due_date", "warning", ({ due }) => due === null),
    ...missing(rows, "no_source", "warning", ({ source }) => source === ""),
    ...missing(rows, "no_strategy", "warning", ({ strategy, parent }) => strategy === "" && parent === ""),
    ...parentFindings(rows),
  ];
}

function missing(
  rows: readonly HealthRow[],
  code: FindingCode,
  severity: Finding["severity"],
  isMissing: (row: HealthRow) => boolean,
): Finding[] {
  const bare = rows.filter(isMissing);
  if (bare.length > 1 && bare.length === rows.length) {
    return [{ severity, code, row: null, details: { count: bare.length } }];
  }
  return bare.map(({ row, kpi }) => ({ severity, code, row, details: { kpi } }));
}

/** The parents of a lone level stand in another sheet. */
function parentFindings(rows: readonly HealthRow[]): Finding[] {
  const nameKey = (name: string): string => name.trim().toLowerCase();
  const top = Math.min(...rows.map(({ level }) => level ?? 0));
  const names = new Set(rows.flatMap(({ kpi, owner }) => [nameKey(kpi), `${nameKey(kpi)}@${nameKey(owner)}`]));
  return rows
    .filter(({ level, parent }) => level !== null && level > top && parent !== "")
    .filter(({ parent }) => !names.has(nameKey(parent)) && !names.has(parent.split(/[@＠]/).map(nameKey).join("@")))
    .map(({ row, kpi, parent }) => ({ severity: "error", code: "parent_not_found", row, details: { kpi, parent } }));
}
