import { expressionText } from "./expression-text";
import type { Expression } from "./parse-expression";

/**
 * What can make a denominator of the expression zero: an input by its name, a sum or difference by its
 * text, such as `opening_stock + closing_stock`. In the order in which they stand, each once.
 */
export function zeroDivisors(tree: Expression): string[] {
  return [...new Set(denominators(tree).flatMap(zeroFactors).map(expressionText))];
}

/**
 * Which of the zero divisors is zero for these values, or null when no denominator is zero.
 *
 * @param values one number for each input
 */
export function zeroDivisor(tree: Expression, values: Readonly<Record<string, number>>): string | null {
  const zero = denominators(tree)
    .flatMap(zeroFactors)
    .find((factor) => valueAt(factor, values) === 0);
  return zero === undefined ? null : expressionText(zero);
}

function denominators(tree: Expression): Expression[] {
  if (typeof tree !== "object") return [];
  const inner = [...denominators(tree.left), ...denominators(tree.right)];
  return tree.op === "/" ? [...inner, tree.right] : inner;
}

/** The parts of a denominator of which one must be zero for the whole to be zero. */
function zeroFactors(tree: Expression): Expression[] {
  if (typeof tree === "number") return [];
  if (typeof tree === "string" || tree.op === "+" || tree.op === "-") return [tree];
  return tree.op === "*" ? [...zeroFactors(tree.left), ...zeroFactors(tree.right)] : zeroFactors(tree.left);
}

function valueAt(tree: Expression, values: Readonly<Record<string, number>>): number {
  if (typeof tree === "number") return tree;
  if (typeof tree === "string") return values[tree]!;
  const left = valueAt(tree.left, values);
  const right = valueAt(tree.right, values);
  return tree.op === "+"
    ? left + right
    : tree.op === "-"
      ? left - right
      : tree.op === "*"
        ? left * right
        : left / right;
}
