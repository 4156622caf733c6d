import { balanceFindings } from "./balance-findings";
import { countFindings } from "./count-findings";
import { dutyFindings } from "./duty-findings";
import type { Finding, HealthScorecard, Severity } from "./health-scorecard";
import { targetFindings } from "./target-findings";
import { timeFindings } from "./time-findings";
import { weightFindings } from "./weight-findings";
import { wordingFindings } from "./wording-findings";

const ORDER: readonly Severity[] = ["error", "warning", "note"];

/** Every finding of a scorecard's review: errors, then warnings, then notes, each in the order of rows. */
export function healthFindings(scorecard: HealthScorecard): Finding[] {
  const { rows } = scorecard;
  if (rows.length === 0) return [];
  const findings = [
    ...countFindings(rows),
    ...weightFindings(scorecard),
    ...wordingFindings(rows),
    ...targetFindings(rows),
    ...dutyFindings(rows),
    ...balanceFindings(rows),
    ...timeFindings(scorecard),
  ];
  return findings.sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) || (a.row ?? 0) - (b.row ?? 0));
}
