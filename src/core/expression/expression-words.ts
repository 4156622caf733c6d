import { expressionText } from "./expression-text";
import type { Expression } from "./parse-expression";

/** The expression for people: labels in place of names, `×`, `÷` and `−` in place of the signs of programs. */
export const expressionWords = (tree: Expression, labelOf: (name: string) => string): string =>
  expressionText(tree)
    .replace(/[a-z_][a-z0-9_]*/gi, labelOf)
    .replace(/ \* /g, " × ")
    .replace(/ \/ /g, " ÷ ")
    .replace(/ - /g, " − ");
