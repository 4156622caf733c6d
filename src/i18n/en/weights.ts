import type { Dimension } from "../../core/weights/stage-weights";

/** Words of the weighting formulas. */
export const weights = () => ({
  dimensions: {
    traffic: "Traffic",
    conversion: "Conversion",
    user: "User",
    supply_chain: "Supply chain",
    team: "Team",
  } satisfies Record<Dimension, string>,
  openWeight: "left to be set",
  published: "as published",
  derived: "our reading",
  consistent: "consistent",
  inconsistent: "revise the judgements",
  consistencyLabels: ["λmax", "CI", "RI", "CR", "Verdict"] as readonly string[],
  labelOf: (label: string, more: string) => `${label} (${more})`,
  limit: (ratio: number) => `limit ${ratio}`,
  hintHeaders: [
    "Row item",
    "Column item",
    "Judgement",
    "Others imply",
    "Better value",
    "CR after",
  ] as readonly string[],
  noHints: "no single change would help",
  groupHeaders: ["Item", "Group weight"] as readonly string[],
  expert: (number: number) => `Expert ${number}`,
  consensus: "Consensus",
  consistencyRatio: "CR of the group",
  mostDisagreed: "Most disagreed",
  spread: (row: string, column: string, lowest: string, highest: string) =>
    `${row} over ${column}: from ${lowest} to ${highest}`,
  agreed: "nobody disagrees",
});
