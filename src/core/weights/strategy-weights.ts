import { KpiError } from "../kpi-error";
import { largestRemainder } from "./largest-remainder";
import { DIMENSIONS, type Dimension, type Stage, stageWeights } from "./stage-weights";

/** `user_growth` lifts traffic; `profit` lifts user and supply chain. */
export const STRATEGIES = ["user_growth", "profit"] as const;
export type Strategy = (typeof STRATEGIES)[number];

export interface StrategyWeights {
  /** In the order of DIMENSIONS, adding up to 1. */
  weights: readonly number[];
  /** False where the figures are our reading of the rule and not a published row. */
  published: boolean;
}

const LIFTED: Record<Strategy, { dimensions: readonly Dimension[]; home: Stage }> = {
  user_growth: { dimensions: ["traffic"], home: "growth" },
  profit: { dimensions: ["user", "supply_chain"], home: "profit" },
};

/**
 * Weights of the five dimensions for a strategy: those of the stage, with the dimensions that carry the
 * strategy lifted to at least their weight in the strategy's own row, the others giving way in proportion,
 * in whole percent. Without a stage it is the strategy's own row: 30, 25, 20, 15, 10 for user growth
 * (published) and the profit stage's for profit (ours).
 *
 * @throws {KpiError} when the stage has no full row of weights
 */
export function strategyWeights(strategy: Strategy, stage?: Stage): StrategyWeights {
  const { dimensions, home } = LIFTED[strategy];
  const own = percentages(home);
  const base = percentages(stage ?? home);
  const isLifted = DIMENSIONS.map((dimension) => dimensions.includes(dimension));
  const lifted = base.map((weight, i) => (isLifted[i] ? Math.max(weight, own[i]!) : 0));
  const rest = 100 - lifted.reduce((sum, weight) => sum + weight, 0);
  const others = largestRemainder(
    base.map((weight, i) => (isLifted[i] ? 0 : weight)),
    rest,
  );
  return {
    weights: lifted.map((weight, i) => (weight + others[i]!) / 100),
    published: strategy === "user_growth" && (stage ?? home) === home,
  };
}

function percentages(stage: Stage): number[] {
  return stageWeights(stage).weights.map((weight) => {
    if (weight === null) throw new KpiError("stage_not_in_variant", { argument: "stage", got: stage });
    return Math.round(weight * 100);
  });
}
