import { normalizedWeights } from "../../core/weights/normalized-weights";
import { DIMENSIONS, type Stage, stageWeights } from "../../core/weights/stage-weights";
import { kpiOf } from "./kpi-facts";
import type { TeamSpec } from "./team-spec";

/** Weights of a team's KPIs as shares that add to exactly 1; with `stages`, each dimension gets what the stage gives it. */
export function kpiWeights({ kpis, stages }: TeamSpec, stage: Stage): number[] {
  if (!stages) return kpis.map(([, weight]) => weight / 100);
  const { weights } = stageWeights(stage);
  const dimensionOf = (id: string): number => (DIMENSIONS as readonly string[]).indexOf(kpiOf(id).dimension);
  const inside = DIMENSIONS.map((_, n) =>
    kpis.reduce((sum, [id, weight]) => (dimensionOf(id) === n ? sum + weight : sum), 0),
  );
  const shares = kpis.map(([id, weight]) => {
    const n = dimensionOf(id);
    if (n < 0) throw new Error(`"${id}" stands in no dimension that stages weigh`);
    return ((weights[n] ?? 0) * weight) / inside[n]!;
  });
  return normalizedWeights(shares, 3).map((weight) => weight ?? 0);
}
