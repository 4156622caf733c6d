import { catalogue } from "../../catalogue/all";
import { findKpi } from "../../catalogue/find";
import { healthFindings } from "../../core/health/health-findings";
import type { FindingCode, Severity } from "../../core/health/health-scorecard";
import type { Stage } from "../../core/weights/stage-weights";
import { healthWords } from "../../i18n/health";
import { inLanguage } from "../../i18n/words";
import type { Context } from "../context";
import { dimensionName } from "../scoring/dimension-of";
import type { ScorecardTable } from "../scoring/scorecard-table";
import { readHealthRows } from "./read-health-rows";

/** One line of a review in words. `row` counts from 1 inside the table with its headers; null for the whole table. */
export interface ReviewLine {
  readonly code: FindingCode | "unreadable";
  readonly severity: Severity;
  readonly row: number | null;
  readonly kpi: string;
  readonly what: string;
  readonly why: string;
  readonly fix: string;
  readonly details: Readonly<Record<string, string | number>>;
}

/** Every finding of a scorecard's review in the reader's language; also what the Health panel shows. */
export function review(
  table: ScorecardTable,
  asOf: number | undefined,
  stage: Stage | undefined,
  context: Context,
): ReviewLine[] {
  const words = context.words(healthWords);
  const { rows, unreadable } = readHealthRows(table, context);
  const lines = unreadable.map(({ row, kpi, sentence }): ReviewLine => {
    const [why, fix] = words.unreadable;
    return { code: "unreadable", severity: "error", row, kpi, what: sentence, why, fix, details: {} };
  });
  // A date that cannot be read is not missing as well.
  const isSaid = (code: FindingCode, row: number | null): boolean =>
    code === "no_due_date" && unreadable.some((cell) => cell.column === "due" && cell.row === row);
  const found = healthFindings({ rows, asOf, stage }).filter(({ code, row }) => !isSaid(code, row));
  const findings = found.map(({ code, severity, row, details }): ReviewLine => {
    const told = inWords(details, context);
    const [what, why, fix] = words.findings[code];
    return {
      code,
      severity,
      row,
      kpi: String(details.kpi ?? ""),
      what: what(told),
      why,
      fix: fix(told),
      details,
    };
  });
  return [...lines, ...findings];
}

/** Ids, dimensions and cadences in the reader's words; a theme's stand-ins by name. */
function inWords(
  details: Readonly<Record<string, string | number>>,
  context: Context,
): Readonly<Record<string, string | number>> {
  const told: Record<string, string | number> = { ...details };
  const cadences: Readonly<Record<string, string>> = context.words(healthWords).cadence;
  const nameOf = (id: string): string => {
    const kpi = catalogue().find((entry) => entry.id === id);
    return kpi ? inLanguage(kpi.name, context.language) : id;
  };
  if (typeof told.counter === "string") told.counter = nameOf(told.counter);
  if (typeof told.dimension === "string") told.dimension = dimensionName(told.dimension, context.language);
  for (const key of ["cadence", "kind"]) told[key] = cadences[String(told[key])] ?? "";
  const proxies = findKpi(String(told.kpi ?? ""))?.proxies ?? [];
  if (proxies.length > 0) told.proxies = proxies.map(nameOf).join(context.language === "zh" ? "或" : " or ");
  return told;
}
