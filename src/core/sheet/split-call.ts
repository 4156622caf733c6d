/** A formula that is one call and nothing else: its function and its arguments as written. */
export interface Call {
  readonly name: string;
  readonly args: readonly string[];
}

/**
 * The call that a formula consists of, or null when it is anything more, such as a sum of two calls.
 * Arguments may be separated by `;` or `,`, and both stay untouched inside texts, brackets and sheet names.
 */
export function splitCall(formula: string): Call | null {
  const opening = /^=\s*([A-Za-z_][A-Za-z0-9_.]*)\s*\(/.exec(formula);
  if (!opening) return null;
  const args: string[] = [];
  let depth = 0;
  let quote = "";
  let argument = "";
  for (let i = opening[0].length; i < formula.length; i += 1) {
    const sign = formula[i]!;
    if (quote) {
      if (sign === quote) quote = "";
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === "(" || sign === "{") depth += 1;
    else if (depth > 0 && (sign === ")" || sign === "}")) depth -= 1;
    else if (sign === ")") {
      if (formula.slice(i + 1).trim() !== "") return null;
      if (args.length > 0 || argument.trim() !== "") args.push(argument.trim());
      return { name: opening[1]!.toUpperCase(), args };
    } else if (depth === 0 && (sign === ";" || sign === ",")) {
      args.push(argument.trim());
      argument = "";
      continue;
    }
    argument += sign;
  }
  return null;
}
