import type { FifthsSegment } from "./segments";

/** Rows: recency 1 to 5; letters: frequency 1 to 5. */
const GRID = ["HHRRC", "HHRRC", "SSALL", "PQQLL", "NQQXX"];
const SEGMENTS: Readonly<Record<string, FifthsSegment>> = {
  H: "hibernating",
  R: "at_risk",
  C: "cannot_lose",
  S: "about_to_sleep",
  A: "needs_attention",
  L: "loyal",
  P: "promising",
  Q: "potential_loyal",
  N: "new",
  X: "champions",
};

/**
 * Segment of a customer by the fifths of recency and frequency, 5 being the latest and the most frequent: the ten
 * segments in common use (guillaume-martin.github.io/rfm-segmentation-with-python.html).
 */
export function fifthsSegment(recency: number, frequency: number): FifthsSegment {
  return SEGMENTS[GRID[recency - 1]![frequency - 1]!]!;
}
