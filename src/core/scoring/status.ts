import { KpiError } from "../kpi-error";

export type Status = "on_track" | "at_risk" | "off_track";

/** Attainments from which a KPI is on track, and at risk. */
export type Thresholds = readonly [onTrack: number, atRisk: number];

export const DEFAULT_THRESHOLDS: Thresholds = [1, 0.9];

/**
 * Traffic light of an attainment: on track from the first threshold, at risk from the second, else off track.
 *
 * @throws {KpiError} when the second threshold is not below the first
 */
export function status(attainment: number, [onTrack, atRisk]: Thresholds = DEFAULT_THRESHOLDS): Status {
  if (atRisk >= onTrack) {
    throw new KpiError("wrong_order", { argument: "at_risk", other: "on_track", got: atRisk, bound: onTrack });
  }
  // A ratio such as 0.27/0.3 must not miss 0.9 by the last bit.
  const reaches = (threshold: number): boolean => attainment >= threshold - 1e-12;
  return reaches(onTrack) ? "on_track" : reaches(atRisk) ? "at_risk" : "off_track";
}
