import { KpiError } from "../kpi-error";

/** Judgements as given: a_ij says how many times i matters as much as j; null where nothing was judged. */
export type Judgements = readonly (readonly (number | null)[])[];

/** Two triangles say the same when a_ij · a_ji is this close to 1, so that 0.33 may stand opposite 3. */
const AGREEMENT = 0.02;

/**
 * The judgements with both triangles filled from either one, ones on the diagonal, and null where
 * neither triangle says anything. Where both do, the upper one counts.
 *
 * @throws {KpiError} when the matrix is not square from 2 × 2 to 15 × 15, a judgement is not above 0,
 *   the diagonal is not 1, or the two triangles contradict each other
 */
export function reciprocalMatrix(judgements: Judgements, argument = "matrix"): (number | null)[][] {
  const n = judgements.length;
  if (judgements.some((row) => row.length !== n)) {
    throw new KpiError("not_square", { argument, rows: n, columns: judgements[0]?.length ?? 0 });
  }
  if (n < 2 || n > 15) throw new KpiError("wrong_matrix_size", { argument, got: n });
  const full = judgements.map((row) => [...row]);
  for (let i = 0; i < n; i += 1) {
    for (let j = 0; j < n; j += 1) {
      const value = judgements[i]![j]!;
      if (value !== null && !(value > 0)) {
        throw new KpiError("must_be_above", { argument, row: i + 1, above: 0, got: value });
      }
    }
    const own = judgements[i]![i]!;
    if (own !== null && own !== 1) throw new KpiError("not_one_on_diagonal", { argument, row: i + 1, got: own });
    full[i]![i] = 1;
  }
  for (let i = 0; i < n; i += 1) {
    for (let j = i + 1; j < n; j += 1) {
      const above = judgements[i]![j]!;
      const below = judgements[j]![i]!;
      if (above !== null && below !== null && Math.abs(above * below - 1) > AGREEMENT + 1e-12) {
        throw new KpiError("judgements_contradict", { argument, row: i + 1, column: j + 1, above, below });
      }
      const value = above ?? (below === null ? null : 1 / below);
      full[i]![j] = value;
      full[j]![i] = above === null && below !== null ? below : value === null ? null : 1 / value;
    }
  }
  return full;
}
