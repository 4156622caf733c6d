import type { Smoothing } from "./smoothing";

/** Values from which on local trends and a season are looked for; a shorter history gets two plain models. */
export const FULL_MODEL_FROM = 12;

const LEVELS = [0.1, 0.3, 0.5, 0.7, 0.9, 1];
const SHORT_LEVELS = [0.5, 1];
const TRENDS: readonly (readonly [trend: number, damping: number])[] = [
  [0, 0],
  [0.1, 0.9],
  [0.4, 0.9],
  [0.8, 0.9],
];

/** The smoothing models that are weighed against each other for a history of so many values. */
export function modelFamily(values: number): readonly Smoothing[] {
  const short = values < FULL_MODEL_FROM;
  return (short ? TRENDS.slice(0, 1) : TRENDS).flatMap(([trend, damping]) =>
    (short ? SHORT_LEVELS : LEVELS).map((level) => ({ level, trend, damping })),
  );
}
