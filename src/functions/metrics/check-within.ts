import { type Columns, evaluateColumns } from "../../core/expression/evaluate-columns";
import { parseExpression } from "../../core/expression/parse-expression";
import { KpiError } from "../../core/kpi-error";
import { BELOW_LEAST, brokenRows } from "./broken-rows";

/**
 * Refuses single inputs that do not fit together.
 *
 * @throws {KpiError} naming the part and its whole, or the input that is below a number
 */
export function checkWithin(within: readonly string[], columns: Columns): void {
  for (const rule of within) {
    const broken = brokenRows([rule], columns, 1)!;
    if (broken[0] === 0) continue;
    const [part, whole] = rule.split(" <= ") as [string, string];
    const amountOf = (text: string): number => evaluateColumns(parseExpression(text), columns, 1)[0]!;
    if (broken[0] === BELOW_LEAST) {
      throw new KpiError("must_be_at_least", { argument: whole, least: amountOf(part), got: amountOf(whole) });
    }
    throw new KpiError("part_above_whole", { part, sum: amountOf(part), whole, got: amountOf(whole) });
  }
}
