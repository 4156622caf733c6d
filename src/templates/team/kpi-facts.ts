import { figureDecimals } from "../../catalogue/figure-decimals";
import { findKpi } from "../../catalogue/find";
import { isShare } from "../../catalogue/is-share";
import type { Kpi, Unit } from "../../catalogue/kpi";
import type { Text } from "../../core/text";
import { choiceText } from "../../i18n/choices/choices";
import { directionChoices } from "../../i18n/choices/scoring";
import { cadenceChoices } from "../../i18n/choices/targets";
import type { Duration, Format } from "../template";

/** The catalogue's entry of an id that a template names. */
export function kpiOf(id: string): Kpi {
  const kpi = findKpi(id);
  if (!kpi) throw new Error(`no KPI "${id}" in the catalogue`);
  return kpi;
}

/**
 * How figures of a KPI are shown, durations with their unit.
 *
 * @param typical a usual value: small amounts, and shares near none or all, are shown with two decimals
 */
export const formatOf = (unit: Unit, typical?: number): Format =>
  isDuration(unit) ? (figureDecimals(unit, typical) === 2 ? `${unit}2` : unit) : plainFormat(unit, typical);

const isDuration = (unit: Unit): unit is Duration => ["months", "days", "hours", "minutes", "seconds"].includes(unit);

/** The same without the unit of a duration, for columns whose header names it. */
export function plainFormat(unit: Unit, typical?: number): Format {
  const decimals = figureDecimals(unit, typical);
  if (isShare(unit)) return decimals === 2 ? "fine" : "percent";
  if (decimals < 2) return decimals === 0 ? "integer" : "score";
  return unit === "currency" ? "money" : "number";
}

export const directionText = ({ direction }: Kpi): Text => choiceText(directionChoices[direction]);

export const cadenceText = ({ cadence }: Kpi): Text => choiceText(cadenceChoices[cadence]);

/** Name of the KPI to watch beside this one; undefined where none is needed. */
export const counterText = ({ counter }: Kpi): Text | undefined =>
  counter === "none" ? undefined : kpiOf(counter).name;
