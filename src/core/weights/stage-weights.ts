import { KpiError } from "../kpi-error";

/** The five dimensions of a shop's scorecard, in the order in which weights are always given. */
export const DIMENSIONS = ["traffic", "conversion", "user", "supply_chain", "team"] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Stages of a business; `decline` is known to the variant `focus` alone, `profit` to `full` alone. */
export const STAGES = ["growth", "mature", "profit", "decline"] as const;
export type Stage = (typeof STAGES)[number];

/** `full`: all five weights of a stage. `focus`: the two weights that a stage is about, the rest left open. */
export const STAGE_VARIANTS = ["full", "focus"] as const;
export type StageVariant = (typeof STAGE_VARIANTS)[number];

/** Weights of a stage in the order of DIMENSIONS; null where the table gives none; `open` is what is left to be set. */
export interface StageWeights {
  weights: readonly (number | null)[];
  open: number;
}

type Row = readonly (number | null)[];

/** In percent. The two tables disagree on stages and ages: growth is 0–2 years in both, mature 3–5 or 3 and more. */
const TABLES: Record<StageVariant, Partial<Record<Stage, Row>>> = {
  full: {
    growth: [30, 25, 20, 15, 10],
    mature: [15, 20, 30, 25, 10],
    profit: [15, 20, 25, 30, 10],
  },
  // Profitability (mature) and cost control (decline) are read as the supply-chain dimension.
  focus: {
    growth: [30, 25, null, null, null],
    mature: [null, null, 30, 25, null],
    decline: [null, null, 25, 30, null],
  },
};

/**
 * Weights of the five dimensions for a stage of the business, as shares of 1.
 *
 * @throws {KpiError} when the variant has no row for the stage
 */
export function stageWeights(stage: Stage, variant: StageVariant = "full"): StageWeights {
  const row = TABLES[variant][stage];
  if (!row) {
    throw new KpiError("stage_not_in_variant", {
      argument: "stage",
      got: stage,
      variant,
      other: variant === "full" ? "focus" : "full",
    });
  }
  const given = row.reduce<number>((sum, weight) => sum + (weight ?? 0), 0);
  return { weights: row.map((weight) => (weight === null ? null : weight / 100)), open: (100 - given) / 100 };
}
