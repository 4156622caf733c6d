import type { MetricInput } from "../../catalogue/kpi";
import { NOT_APPLICABLE } from "../../core/numbers/reported";
import { checkLimits } from "../args";
import { readReported } from "../cell";
import { inputLimits } from "./input-limits";

export const ROW_IS_BLANK = 1;
export const ROW_IS_NOT_APPLICABLE = 2;

/** What keeps rows from being computed: made only when there is such a row. `all` is that of a scalar input. */
export interface Flags {
  rows: Uint8Array | null;
  all?: number;
}

/** One input as numbers, row by row; `flags` says where nothing was reported or nothing applies. */
export function readInput(
  grid: unknown[][],
  input: MetricInput,
  size: number,
  single: boolean,
  flags: Flags,
): Float64Array {
  const values = new Float64Array(size);
  // A limit of its own is checked off the fast way.
  const min = input.above === undefined ? (input.minimum ?? Number.NEGATIVE_INFINITY) : Number.POSITIVE_INFINITY;
  const max = input.maximum ?? Number.POSITIVE_INFINITY;
  const width = grid[0]!.length;
  for (let r = 0, i = 0; r < grid.length; r += 1) {
    const row = grid[r]!;
    for (let c = 0; c < width; c += 1, i += 1) {
      const raw = row[c];
      // Nearly every cell is a plain number in range: no call for those.
      if (typeof raw === "number" && raw >= min && raw <= max) values[i] = raw;
      else values[i] = readOther(raw, input, r, i, single, flags, grid);
    }
  }
  return values;
}

function readOther(
  raw: unknown,
  input: MetricInput,
  r: number,
  i: number,
  single: boolean,
  flags: Flags,
  grid: unknown[][],
): number {
  const where = single ? { argument: input.id } : { argument: input.id, row: r + 1 };
  const reported = readReported(raw, where);
  if (typeof reported === "number") {
    return checkLimits(reported, inputLimits(input), where);
  }
  if (reported === null && input.default !== undefined) return input.default;
  const flag = reported === NOT_APPLICABLE ? ROW_IS_NOT_APPLICABLE : ROW_IS_BLANK;
  if (grid.length === 1 && grid[0]!.length === 1) flags.all = Math.max(flags.all ?? 0, flag);
  else {
    flags.rows ??= new Uint8Array(grid.length * grid[0]!.length);
    flags.rows[i] = Math.max(flags.rows[i]!, flag);
  }
  return Number.NaN;
}
