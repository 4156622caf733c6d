import { KpiError } from "../kpi-error";

/** A scale from attainment to points: steps by rising attainment, held or interpolated between them. */
export interface Scale {
  readonly steps: readonly (readonly [attainment: number, points: number])[];
  readonly interpolated: boolean;
}

/** Points above this are cut in the default scale. */
export const DEFAULT_CAP = 1.2;

/**
 * Points of an attainment: min(attainment, 1.2) × 100, or read off a scale. A step scale gives the points of the
 * highest step reached and those of its first step below it; an interpolated one runs straight between steps.
 *
 * @throws {KpiError} when the scale is empty or names one attainment twice
 */
export function score(attainment: number, scale?: Scale): number {
  if (!scale) return Math.min(attainment, DEFAULT_CAP) * 100;
  const steps = [...scale.steps].sort((a, b) => a[0] - b[0]);
  const first = steps[0];
  if (!first) throw new KpiError("must_not_be_empty", { argument: "scale" });
  const repeated = steps.find((step, i) => i > 0 && step[0] === steps[i - 1]![0]);
  if (repeated) throw new KpiError("must_not_equal", { argument: "scale", other: "scale", got: repeated[0] });
  let reached = first;
  for (const step of steps) {
    // A quotient such as 0.18 / 0.2 must not miss 0.9 by the last bit.
    if (step[0] > attainment + 1e-12) {
      if (!scale.interpolated || attainment <= first[0]) return reached[1];
      return reached[1] + ((attainment - reached[0]) / (step[0] - reached[0])) * (step[1] - reached[1]);
    }
    reached = step;
  }
  return reached[1];
}
