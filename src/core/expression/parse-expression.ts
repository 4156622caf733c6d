export type Operator = "+" | "-" | "*" | "/";

/** An arithmetic expression over named inputs. */
export type Expression = number | string | { op: Operator; left: Expression; right: Expression };

const TOKEN = /\s*(?:(\d+(?:\.\d+)?)|([a-z_][a-z0-9_]*)|([-+*/()]))/giy;
const PRECEDENCE: Readonly<Record<string, number>> = { "+": 1, "-": 1, "*": 2, "/": 2 };

/**
 * Tree of an expression such as `(opening_stock + closing_stock) / 2 / cogs * days`: numbers, names,
 * `+ - * /` with the usual precedence and brackets. A number stands for itself, a string for an input.
 *
 * Expressions are written by us, so a malformed one is a plain error, not a KpiError.
 */
export function parseExpression(text: string): Expression {
  const tokens = tokensOf(text);
  let at = 0;

  const operand = (): Expression => {
    const token = tokens[at++];
    if (token === undefined) throw new Error(`"${text}" ends too early`);
    if (token === "(") {
      const inner = operation(1);
      if (tokens[at++] !== ")") throw new Error(`"${text}" lacks a closing bracket`);
      return inner;
    }
    if (token === ")" || token in PRECEDENCE) throw new Error(`"${text}" has "${token}" where a value belongs`);
    return /^\d/.test(token) ? Number(token) : token;
  };

  const operation = (lowest: number): Expression => {
    let left = operand();
    for (let op = tokens[at]; op !== undefined && PRECEDENCE[op]! >= lowest; op = tokens[at]) {
      at += 1;
      left = { op: op as Operator, left, right: operation(PRECEDENCE[op]! + 1) };
    }
    return left;
  };

  const tree = operation(1);
  if (at < tokens.length) throw new Error(`"${text}" has "${tokens[at]}" where an operator belongs`);
  return tree;
}

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const start = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (!match) throw new Error(`"${text}" is not an expression at "${text.slice(start)}"`);
    tokens.push(match[1] ?? match[2] ?? match[3]!);
  }
  return tokens;
}
