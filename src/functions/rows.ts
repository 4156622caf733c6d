import { KpiError } from "../core/kpi-error";
import { NOT_APPLICABLE } from "../core/numbers/reported";
import { resultWords } from "../i18n/results";
import { type Arg, rowsOf } from "./args";
import { checkArity } from "./arguments";
import { isBlank, isNotApplicable } from "./cell";
import type { Cell, Context } from "./context";

/** Errors that mean "no result here" inside a column, and stop a single call. */
const NO_RESULT = "must_not_be_zero";

/** Runs `compute` for each row of the columns given, see `defineRowFunction`. */
export function computeRows<T>(
  args: Readonly<Record<string, Arg<unknown>>>,
  given: ArrayLike<unknown>,
  context: Context,
  compute: (values: Record<string, unknown>) => T,
): T | Cell | (T | Cell)[][] {
  const names = checkArity(args, given);
  const values: Record<string, unknown> = {};
  const spread: string[] = [];
  const grids: Record<string, unknown[][]> = {};
  names.forEach((name, i) => {
    const arg = args[name]!;
    if (arg.optional && isBlank(given[i])) values[name] = arg.fallback;
    else if (arg.takes === "range") values[name] = arg.read(given[i], { argument: name }, context);
    else {
      spread.push(name);
      grids[name] = rowsOf(given[i]);
    }
  });
  const shape = shapeOf(args, spread, grids);
  const row = (r: number, c: number): T | Cell => {
    let missing = false;
    for (const name of spread) {
      const arg = args[name]!;
      const cell = cellOf(grids[name]!, shape, arg.pair === true, r, c);
      const isPair = Array.isArray(cell);
      if (isPair ? (cell as unknown[][])[0]!.every(isBlank) : isBlank(cell)) {
        if (arg.optional) values[name] = arg.fallback;
        else missing = true;
      } else if (!isPair && isNotApplicable(cell)) return NOT_APPLICABLE;
      else values[name] = arg.read(cell, shape.single ? { argument: name } : { argument: name, row: r + 1 }, context);
    }
    return missing ? null : compute(values);
  };
  if (shape.single) return row(0, 0);
  return Array.from({ length: shape.rows }, (_, r) =>
    Array.from({ length: shape.columns }, (_, c) => {
      try {
        return row(r, c);
      } catch (error) {
        if (!(error instanceof KpiError)) throw error;
        if (error.code === NO_RESULT) return context.words(resultWords).noResult;
        throw error.details.row === undefined ? new KpiError(error.code, { ...error.details, row: r + 1 }) : error;
      }
    }),
  );
}

export interface Shape {
  readonly single: boolean;
  readonly rows: number;
  readonly columns: number;
}

export const isScalar = (grid: unknown[][]): boolean => grid.length === 1 && grid[0]!.length === 1;

/** The result's shape, from the ranges among the arguments; ranges must agree. */
export function shapeOf(
  args: Readonly<Record<string, Arg<unknown>>>,
  spread: readonly string[],
  grids: Readonly<Record<string, unknown[][]>>,
): Shape {
  // A band's two columns do not make a result of two columns, unless other arguments have two as well.
  const others = spread.filter((name) => !args[name]!.pair && !isScalar(grids[name]!));
  const pairs = spread.filter((name) => args[name]!.pair && !isScalar(grids[name]!));
  const first = others[0] ?? pairs[0];
  if (first === undefined) return { single: true, rows: 1, columns: 1 };
  const rows = grids[first]!.length;
  const width = grids[first]![0]!.length;
  const columns = others.length === 0 && width === 2 ? 1 : width;
  for (const name of [...others, ...pairs]) {
    const grid = grids[name]!;
    const fits = grid[0]!.length === columns || (args[name]!.pair && columns === 1 && grid[0]!.length === 2);
    // One band serves every row, as a single cell does.
    const serves = args[name]!.pair && columns === 1 && grid.length === 1;
    if ((grid.length !== rows && !serves) || !fits) {
      throw new KpiError("lengths_differ", {
        argument: name,
        other: first,
        expected: size(grids[first]!),
        got: size(grid),
      });
    }
  }
  return { single: others.length === 0 && rows === 1 && columns === 1, rows, columns };
}

const size = (grid: unknown[][]): string =>
  grid[0]!.length === 1 ? `${grid.length}` : `${grid.length} × ${grid[0]!.length}`;

function cellOf(grid: unknown[][], shape: Shape, pair: boolean, r: number, c: number): unknown {
  if (isScalar(grid)) return grid[0]![0];
  const line = grid[grid.length === 1 ? 0 : r]!;
  return pair && line.length === 2 && shape.columns === 1 ? [line] : line[c];
}
