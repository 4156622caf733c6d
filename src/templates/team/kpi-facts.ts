import { findKpi } from "../../catalogue/find";
import type { Kpi, Unit } from "../../catalogue/kpi";
import type { Text } from "../../core/text";
import { directionChoices } from "../../i18n/choices/scoring";
import { cadenceChoices } from "../../i18n/choices/targets";
import type { Format } from "../template";

/** The catalogue's entry of an id that a template names. */
export function kpiOf(id: string): Kpi {
  const kpi = findKpi(id);
  if (!kpi) throw new Error(`no KPI "${id}" in the catalogue`);
  return kpi;
}

const FORMATS: Readonly<Record<Unit, Format>> = {
  currency: "integer",
  count: "integer",
  share: "percent",
  percent: "percent",
  ratio: "number",
  months: "score",
  days: "score",
  hours: "score",
  minutes: "number",
  seconds: "score",
  score: "score",
  index: "score",
};

/** @param typical a usual value: small amounts, and shares near none or all, are shown with two decimals */
export function formatOf(unit: Unit, typical?: number): Format {
  const usual = FORMATS[unit];
  if (typical === undefined) return usual;
  if (unit === "currency" && Math.abs(typical) < 1000) return "money";
  if (usual === "score" && Math.abs(typical) < 10) return "number";
  return usual === "percent" && (typical < 0.02 || (typical > 0.99 && typical < 1)) ? "fine" : usual;
}

export const directionText = ({ direction }: Kpi): Text => {
  const [english, chinese] = directionChoices[direction];
  return [english, chinese];
};

export function cadenceText({ cadence }: Kpi): Text {
  const [english, chinese] = cadenceChoices[cadence];
  return [english, chinese];
}

/** Name of the KPI to watch beside this one; undefined where none is needed. */
export const counterText = ({ counter }: Kpi): Text | undefined =>
  counter === "none" ? undefined : kpiOf(counter).name;
