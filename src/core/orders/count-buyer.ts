import { addMonths } from "../calendar/add-months";
import { periodNumber } from "../calendar/period-number";
import type { OrderPeriod, RepeatRule } from "./order-period";
import type { OrderPeriods } from "./order-periods";

/** Whether the order at a position is in the third of three months in a row with an order. */
function isThirdMonth(months: readonly number[], position: number): boolean {
  const month = months[position]!;
  let seen = position;
  while (months[seen] === month) seen--;
  if (months[seen] !== month - 1) return false;
  while (months[seen] === month - 1) seen--;
  return months[seen] === month - 2;
}

/**
 * Adds one customer to the buyers of each period in which he ordered: new or returning, repeat or not, lost or not.
 *
 * @param table one entry a period
 * @param days the customer's order days, earliest first
 */
export function countBuyer(
  table: readonly OrderPeriod[],
  periods: OrderPeriods,
  days: readonly number[],
  repeat: RepeatRule,
  churnMonths: number,
): void {
  const months = repeat === "three_months" ? days.map((day) => periodNumber(day, "month")) : [];
  for (let from = 0; from < days.length; ) {
    const at = periods.at(days[from]!);
    const own = table[at]!;
    let next = from;
    let isRepeat = repeat === "ever" && from > 0;
    while (next < days.length && periods.at(days[next]!) === at) {
      if (repeat === "three_months" && isThirdMonth(months, next)) isRepeat = true;
      next++;
    }
    if (repeat !== "three_months" && next - from > 1) isRepeat = true;
    own.buyers++;
    if (from === 0) own.newBuyers++;
    else own.returningBuyers++;
    if (isRepeat) own.repeatBuyers++;
    if (own.churnedBuyers !== null) {
      const isLost = next === days.length || days[next]! > addMonths(days[next - 1]!, churnMonths);
      if (isLost) own.churnedBuyers++;
    }
    from = next;
  }
}
