import type { Text } from "../core/text";
import type { Arg } from "./args";
import { readArguments } from "./arguments";
import type { Cell, Context, Result } from "./context";
import { isTable, recordTable } from "./records";
import { computeRows } from "./rows";

/** Arguments and the result they give, worked by hand or published; its formula text is made from it. */
export interface Example {
  /** Scalars, or rows of cells for a range. */
  readonly args: readonly unknown[];
  readonly result: Result;
  /** Decimal places that `result` is known to, where it was published rounded. */
  readonly places?: number;
}

/** Subjects of the reference, in its order. */
export type Group =
  | "metrics"
  | "catalogue"
  | "funnel"
  | "scoring"
  | "weights"
  | "targets"
  | "experiment"
  | "quality"
  | "orders"
  | "incentives"
  | "health";

/** Everything there is to say of one formula: stub, help, reference and tests are made from it. */
export interface FunctionSpec {
  readonly name: string;
  readonly group: Group;
  readonly summary: Text;
  /** Argument names in their order are the keys' order. */
  readonly args: Readonly<Record<string, Arg<unknown>>>;
  readonly returns: Text;
  readonly notes?: Text;
  /** Where the definition comes from. */
  readonly source?: Text;
  readonly examples: readonly Example[];
  call(given: ArrayLike<unknown>, context: Context): Result;
}

// `any`: an Arg reads into its own type, and a record of them can be bound by no narrower one.
// biome-ignore lint/suspicious/noExplicitAny: see above
export type Args = Readonly<Record<string, Arg<any>>>;
export type Values<A extends Args> = { readonly [K in keyof A]: A[K] extends Arg<infer T> ? T : never };

type Declaration<A extends Args> = Omit<FunctionSpec, "args" | "call"> & { readonly args: A };

/** A formula that reads its ranges whole and gives one result or a table. */
export function defineFunction<A extends Args>(
  declaration: Declaration<A> & { compute(values: Values<A>, context: Context): Result },
): FunctionSpec {
  const { compute, ...rest } = declaration;
  return {
    ...rest,
    call: (given, context) => compute(readArguments(declaration.args, given, context) as Values<A>, context),
  };
}

/**
 * A formula that works row by row: each "cell" argument may be a column, scalars serve every row,
 * the result has the columns' shape. A blank gives a blank, N/A gives N/A, and a zero denominator
 * gives "no result" in a column and an error in a single call.
 */
export function defineRowFunction<A extends Args>(
  declaration: Declaration<A> & { compute(values: Values<A>, context: Context): Cell },
): FunctionSpec {
  const { compute, ...rest } = declaration;
  return {
    ...rest,
    call: (given, context) =>
      computeRows(declaration.args, given, context, (values) => compute(values as Values<A>, context)),
  };
}

/**
 * A formula that works row by row, as `defineRowFunction` does, and gives `width` cells a row. Given columns,
 * each row's cells come side by side; a single call gives what `single` makes of them, else one row.
 */
export function defineRecordFunction<A extends Args>(
  declaration: Declaration<A> & {
    readonly width: number;
    compute(values: Values<A>, context: Context): readonly Cell[];
    single?(cells: readonly Cell[], context: Context): Result;
  },
): FunctionSpec {
  const { compute, single, width, ...rest } = declaration;
  return {
    ...rest,
    call(given, context) {
      const found = computeRows(declaration.args, given, context, (values) => compute(values as Values<A>, context));
      if (isTable(found)) return recordTable(found, width, Object.keys(declaration.args)[0]!);
      if (!Array.isArray(found)) return found as Cell;
      return single ? single(found, context) : [found];
    },
  };
}
