import { type Columns, evaluateColumns } from "../../core/expression/evaluate-columns";
import { parseExpression } from "../../core/expression/parse-expression";

export const ABOVE_WHOLE = 1;
export const BELOW_LEAST = 2;

/**
 * The rows whose inputs do not fit together, `ABOVE_WHOLE` where a part exceeds its whole and `BELOW_LEAST`
 * where an input lies below a number; null where nothing is asked of them.
 */
export function brokenRows(within: readonly string[], columns: Columns, size: number): Uint8Array | null {
  if (within.length === 0) return null;
  const broken = new Uint8Array(size);
  for (const rule of within) {
    const [part, whole] = rule.split(" <= ").map(parseExpression) as [
      ReturnType<typeof parseExpression>,
      ReturnType<typeof parseExpression>,
    ];
    const parts = evaluateColumns(part, columns, size);
    const wholes = evaluateColumns(whole, columns, size);
    const kind = typeof part === "number" ? BELOW_LEAST : ABOVE_WHOLE;
    for (let i = 0; i < size; i += 1) {
      // Sums of shares may be off in the last digit.
      if (parts[i]! - wholes[i]! > 1e-9 * Math.abs(wholes[i]!)) broken[i] = kind;
    }
  }
  return broken;
}
