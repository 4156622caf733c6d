import { normalizedWeights } from "../../core/weights/normalized-weights";
import { DIMENSIONS, type Stage, stageWeights } from "../../core/weights/stage-weights";
import { kpiOf } from "./kpi-facts";
import type { TeamSpec } from "./team-spec";

/**
 * Weights of a team's KPIs as shares that add to exactly 1. With `stages`, each of the five dimensions gets
 * what the stage gives it, of what KPIs outside those dimensions (sales and profit) leave.
 */
export function kpiWeights({ kpis, stages }: TeamSpec, stage: Stage): number[] {
  if (!stages) return kpis.map(([, weight]) => weight / 100);
  const ofStage = stageWeights(stage).weights;
  const places = kpis.map(([id]) => (DIMENSIONS as readonly string[]).indexOf(kpiOf(id).dimension));
  const sums = new Map<number, number>();
  kpis.forEach(([, weight], i) => sums.set(places[i]!, (sums.get(places[i]!) ?? 0) + weight));
  const left = 1 - (sums.get(-1) ?? 0) / 100;
  const shares = kpis.map(([, weight], i) => {
    const place = places[i]!;
    return place < 0 ? weight / 100 : ((ofStage[place] ?? 0) * left * weight) / sums.get(place)!;
  });
  return normalizedWeights(shares, 3).map((weight) => weight ?? 0);
}
