import { KpiError } from "../kpi-error";
import { ahpConsensus } from "./ahp-consensus";
import { completedMatrix } from "./completed-matrix";
import { principalEigenvector } from "./principal-eigenvector";
import { type Judgements, reciprocalMatrix } from "./reciprocal-matrix";

export interface AhpGroup {
  /** The group's matrix: geometric means of the judgements, completed. */
  matrix: number[][];
  weights: number[];
  /** Each expert's own weights. */
  expertWeights: number[][];
  /** 0 … 1, see `ahpConsensus`. */
  consensus: number;
  /** The pair, counted from 0, on which the judgements spread most; null when nobody disagrees. */
  mostDisagreed: { row: number; column: number; lowest: number; highest: number } | null;
}

/**
 * The judgements of several experts merged by their weighted geometric mean, the only mean that keeps
 * reciprocals (Aczél and Saaty 1983). A pair that an expert left open is judged by the others.
 *
 * @param experts one matrix an expert, all of one size
 * @param importance of each expert, ≥ 0 and not all 0; all alike when left out
 * @throws {KpiError} as `completedMatrix` for any expert, or when sizes or weights do not fit
 */
export function ahpGroup(experts: readonly Judgements[], importance?: readonly number[]): AhpGroup {
  const given = experts.map((judgements) => reciprocalMatrix(judgements, "matrices"));
  const shares = shareOf(experts.length, importance);
  const size = given[0]!.length;
  const merged: (number | null)[][] = given[0]!.map((row) => row.map(() => 1));
  let widest = 0;
  let mostDisagreed: AhpGroup["mostDisagreed"] = null;
  for (let row = 0; row < size; row += 1) {
    for (let column = row + 1; column < size; column += 1) {
      const logs: number[] = [];
      const parts: number[] = [];
      given.forEach((matrix, k) => {
        const value = matrix[row]![column]!;
        if (value === null || shares[k] === 0) return;
        logs.push(Math.log(value));
        parts.push(shares[k]!);
      });
      const whole = parts.reduce((sum, part) => sum + part, 0);
      const mean = logs.reduce((sum, log, k) => sum + log * parts[k]!, 0) / whole;
      merged[row]![column] = logs.length === 0 ? null : Math.exp(mean);
      merged[column]![row] = logs.length === 0 ? null : Math.exp(-mean);
      const spread = logs.reduce((sum, log, k) => sum + parts[k]! * (log - mean) ** 2, 0) / (whole || 1);
      if (spread > widest + 1e-12) {
        widest = spread;
        mostDisagreed = {
          row,
          column,
          lowest: Math.exp(Math.min(...logs)),
          highest: Math.exp(Math.max(...logs)),
        };
      }
    }
  }
  const matrix = completedMatrix(merged, "matrices");
  const expertWeights = given.map((own) => principalEigenvector(completedMatrix(own, "matrices")).weights);
  return {
    matrix,
    weights: principalEigenvector(matrix).weights,
    expertWeights,
    consensus: ahpConsensus(expertWeights, shares),
    mostDisagreed,
  };
}

function shareOf(experts: number, importance?: readonly number[]): number[] {
  const weights = importance ?? new Array<number>(experts).fill(1);
  if (weights.length !== experts) {
    throw new KpiError("lengths_differ", {
      argument: "expert_weights",
      other: "matrices",
      expected: experts,
      got: weights.length,
    });
  }
  weights.forEach((weight, i) => {
    if (weight < 0) {
      throw new KpiError("must_be_at_least", { argument: "expert_weights", row: i + 1, least: 0, got: weight });
    }
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) throw new KpiError("all_zero", { argument: "expert_weights" });
  return weights.map((weight) => weight / total);
}
