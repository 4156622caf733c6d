import type { Expression } from "./parse-expression";

/** Names of the inputs an expression needs, each once, in the order in which they stand in it. */
export function expressionInputs(tree: Expression): string[] {
  if (typeof tree === "number") return [];
  if (typeof tree === "string") return [tree];
  return [...new Set([...expressionInputs(tree.left), ...expressionInputs(tree.right)])];
}
