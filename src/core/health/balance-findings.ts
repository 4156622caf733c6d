import { CADENCES, type Finding, type HealthRow } from "./health-scorecard";
import { scorecardGroups } from "./scorecard-groups";

/**
 * Only short-term or only long-term KPIs in a company's or department's scorecard, KPIs that can be gamed without a
 * counter-metric, KPIs judged faster than their kind changes, and a lifetime value below three times the cost of
 * a new customer.
 */
export function balanceFindings(rows: readonly HealthRow[]): Finding[] {
  return [
    ...scorecardGroups(rows).flatMap((group) => (group.level === 2 ? [] : horizonFindings(group.rows, group.owner))),
    ...counterFindings(rows),
    ...cadenceFindings(rows),
    ...valueFindings(rows),
  ];
}

/** A year is long, a quarter medium, anything faster short. */
const horizonOf = ({ cadence, known }: HealthRow): "short" | "medium" | "long" | null =>
  known?.horizon ?? (cadence === "year" ? "long" : cadence === "quarter" ? "medium" : cadence && "short");

function horizonFindings(rows: readonly HealthRow[], owner: string): Finding[] {
  const horizons = rows.map(horizonOf).filter((horizon) => horizon !== null);
  // Two or three KPIs of one goal need not be balanced.
  if (horizons.length < 4 || new Set(horizons).size > 1 || horizons[0] === "medium") return [];
  const code = horizons[0] === "short" ? "only_short_term" : "only_long_term";
  return [{ severity: "warning", code, row: null, details: { count: horizons.length, owner } }];
}

function counterFindings(rows: readonly HealthRow[]): Finding[] {
  const present = new Set(rows.map(({ known }) => known?.id));
  return rows
    .filter(
      ({ known, counterMetric }) =>
        known && !known.isTheme && known.counter !== "none" && !present.has(known.counter) && counterMetric === "",
    )
    .map(({ row, kpi, known }) => ({
      severity: "warning",
      code: "no_counter_metric",
      row,
      details: { kpi, counter: known!.counter },
    }));
}

function cadenceFindings(rows: readonly HealthRow[]): Finding[] {
  return rows
    .filter(({ cadence, known }) => cadence && known && CADENCES.indexOf(cadence) < CADENCES.indexOf(known.cadence))
    .map(({ row, kpi, cadence, known }) => ({
      severity: "warning",
      code: "judged_too_often",
      row,
      details: { kpi, cadence: cadence!, kind: known!.cadence },
    }));
}

function valueFindings(rows: readonly HealthRow[]): Finding[] {
  const find = (id: string) => rows.find(({ known }) => known?.id === id);
  const value = find("customer_lifetime_value");
  const cost = find("customer_acquisition_cost");
  if (typeof value?.actual !== "number" || typeof cost?.actual !== "number" || value.actual >= 3 * cost.actual)
    return [];
  return [
    {
      severity: "warning",
      code: "ltv_below_cac",
      row: value.row,
      details: { kpi: value.kpi, other: cost.kpi, value: value.actual, cost: cost.actual },
    },
  ];
}
