import { driverSteps } from "../drivers/driver-steps";
import type { Expression } from "../expression/parse-expression";

export type Figures = Readonly<Record<string, number>>;

/** How far the parts may miss the KPI itself: of its level, and of its change. */
const LEVEL_TOLERANCE = 0.02;
const CHANGE_TOLERANCE = 0.1;

/**
 * What each part of `visitors * conversion * value`, `cost / customers` or `sales - cost` added to the change of the
 * KPI that it makes up: log-mean shares of products and quotients, differences of sums. In the parts' order.
 *
 * Null where that would not be honest: the parts do not give the KPI in both periods, or not most of its change
 * (definitions or periods differ), a factor is not above 0, or the expression mixes sums with products.
 *
 * @param change the KPI itself, before and after
 */
export function identityEffects(
  tree: Expression,
  before: Figures,
  after: Figures,
  change: readonly [from: number, to: number],
): { readonly name: string; readonly effect: number }[] | null {
  const factors = partsOf(tree, "*", "/");
  const terms = partsOf(tree, "+", "-");
  const parts = factors ?? terms;
  if (!parts) return null;
  const valuesAt = (figures: Figures): number[] =>
    parts.map(({ name, isOpposite }) => {
      const figure = figures[name]!;
      return !isOpposite ? figure : factors ? 1 / figure : -figure;
    });
  const [from, to] = [valuesAt(before), valuesAt(after)];
  if (factors && [...from, ...to].some((value) => !Number.isFinite(value) || value <= 0)) return null;
  const whole = (values: readonly number[]): number =>
    values.reduce((all, value) => (factors ? all * value : all + value), factors ? 1 : 0);
  if (!agree([whole(from), whole(to)], change)) return null;
  const effects = factors ? driverSteps([from, to]).totals! : to.map((value, i) => value - from[i]!);
  return parts.map(({ name }, i) => ({ name, effect: effects[i]! }));
}

function agree([from, to]: readonly number[], [kpiFrom, kpiTo]: readonly [number, number]): boolean {
  const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= LEVEL_TOLERANCE * Math.abs(b);
  const moved = kpiTo - kpiFrom;
  return (
    isNear(from!, kpiFrom) &&
    isNear(to!, kpiTo) &&
    moved !== 0 &&
    Math.abs(to! - from! - moved) <= CHANGE_TOLERANCE * Math.abs(moved)
  );
}

interface Part {
  readonly name: string;
  readonly isOpposite: boolean;
}

/** The names that are joined by these two signs alone, or null. */
function partsOf(tree: Expression, sign: "*" | "+", opposite: "/" | "-"): Part[] | null {
  if (typeof tree === "string") return [{ name: tree, isOpposite: false }];
  if (typeof tree === "number" || (tree.op !== sign && tree.op !== opposite)) return null;
  const left = partsOf(tree.left, sign, opposite);
  const right = partsOf(tree.right, sign, opposite);
  if (!left || !right) return null;
  const turned = tree.op === opposite;
  return [...left, ...right.map(({ name, isOpposite }) => ({ name, isOpposite: isOpposite !== turned }))];
}
