/** Standard deviation, in units of the innovations' own, of what is believed of the drift per period beforehand. */
const DRIFT_SPREAD = 0.2;

/** What a series is made of besides smoothing: columns over the history and the periods after it. */
export interface Design {
  readonly columns: readonly (readonly number[])[];
  /** Position of the first of the season's columns. */
  readonly seasonFrom: number;
  readonly driftPrecision: number;
}

/** Columns for the level, a steady drift, and each phase of a season (season 0 has none). */
export function design(length: number, season: number): Design {
  const column = (value: (t: number) => number) => Array.from({ length }, (_, t) => value(t));
  const phases = Array.from({ length: season }, (_, phase) => column((t) => (t % season === phase ? 1 : 0)));
  return { columns: [column(() => 1), column((t) => t), ...phases], seasonFrom: 2, driftPrecision: DRIFT_SPREAD ** -2 };
}
