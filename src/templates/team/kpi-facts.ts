import { findKpi } from "../../catalogue/find";
import type { Cadence, Kpi, Unit } from "../../catalogue/kpi";
import type { Text } from "../../core/text";
import { directionChoices } from "../../i18n/choices/scoring";
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

export const formatOf = (unit: Unit): Format => FORMATS[unit];

export const directionText = ({ direction }: Kpi): Text => {
  const [english, chinese] = directionChoices[direction];
  return [english, chinese];
};

const CADENCES: Readonly<Record<Cadence, Text>> = {
  day: ["day", "日"],
  week: ["week", "周"],
  month: ["month", "月"],
  quarter: ["quarter", "季度"],
  year: ["year", "年"],
};

export const cadenceText = ({ cadence }: Kpi): Text => CADENCES[cadence];

/** Name of the KPI to watch beside this one; undefined where none is needed. */
export const counterText = ({ counter }: Kpi): Text | undefined =>
  counter === "none" ? undefined : kpiOf(counter).name;
