import type { Expression } from "./parse-expression";

/** The expression as text that parses to the same tree, with no more brackets than that needs. */
export function expressionText(tree: Expression): string {
  if (typeof tree !== "object") return String(tree);
  const own = precedence(tree);
  const side = (part: Expression, least: number): string =>
    precedence(part) < least ? `(${expressionText(part)})` : expressionText(part);
  return `${side(tree.left, own)} ${tree.op} ${side(tree.right, own + 1)}`;
}

const precedence = (tree: Expression): number =>
  typeof tree !== "object" ? 3 : tree.op === "*" || tree.op === "/" ? 2 : 1;
