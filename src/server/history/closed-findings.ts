import type { HealthLine } from "../../contract/replies";
import { KpiError } from "../../core/kpi-error";
import type { Context } from "../../functions/context";
import { errorSentence } from "../../i18n/errors";
import { healthWords } from "../../i18n/health";
import { reviewCard } from "../review-card";
import { reviewedTable } from "../reviewed-table";
import type { ScorecardTable } from "../scorecard-table";
import type { Place } from "../targets";
import type { Closing } from "./close-period";

type Finding = readonly [
  period: string,
  scorecard: string,
  severity: string,
  kpi: string,
  what: string,
  why: string,
  fix: string,
];

/**
 * What the Health panel finds in each scorecard, and the signs of managed numbers in the period; one that is sound
 * has a row that says so. History must hold the period already.
 */
export function closedFindings(place: Place, { cards, period, tables }: Closing, context: Context): Finding[] {
  const { healthy, severity: severities } = context.words(healthWords);
  return cards.flatMap((card): Finding[] => {
    const name = card.sheet.getName();
    const lines = linesOf(place, card, { name, period, tables });
    if (lines.length === 0) return [[period, name, "", "", healthy, "", ""]];
    return lines.map(({ severity, kpi, what, why, todo }) => [
      period,
      name,
      severities[severity],
      kpi,
      what,
      why,
      todo,
    ]);
  });
}

/** A scorecard that cannot be reviewed is closed all the same, and the reason is its finding. */
function linesOf(
  place: Place,
  card: ScorecardTable,
  { name, period, tables }: { name: string; period: string; tables: Closing["tables"] },
): readonly Pick<HealthLine, "severity" | "kpi" | "what" | "why" | "todo">[] {
  try {
    const found = reviewedTable(card, () => tables);
    return reviewCard(place, found, { closed: { card: name, period } }).lines;
  } catch (error) {
    if (!(error instanceof KpiError)) throw error;
    return [{ severity: "error", kpi: "", what: errorSentence(error, place.language), why: "", todo: "" }];
  }
}
