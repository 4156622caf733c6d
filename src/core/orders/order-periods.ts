import { dayText } from "../calendar/day-text";
import type { Period } from "../calendar/period";
import { periodNumber } from "../calendar/period-number";
import { KpiError } from "../kpi-error";
import type { OrderBook } from "./order-book";

const MOST = 5000;

/** The periods of an export: the number of the first, how many there are, and which of them (from 0) a day lies in. */
export interface OrderPeriods {
  readonly first: number;
  readonly count: number;
  at(day: number): number;
}

/**
 * The periods of an export, from that of its first row to that of its last. The period of each day is worked out once,
 * because rows are many and days are few.
 *
 * @throws {KpiError} too_many_periods beyond 5,000, as a mistyped year makes them
 */
export function orderPeriods({ firstDay, lastDay }: OrderBook, period: Period): OrderPeriods {
  const first = periodNumber(firstDay, period);
  const count = periodNumber(lastDay, period) - first + 1;
  if (count > MOST) {
    const span = { first: dayText(firstDay), last: dayText(lastDay) };
    throw new KpiError("too_many_periods", { argument: "dates", most: MOST, got: count, ...span });
  }
  const positions = new Int32Array(lastDay - firstDay + 1);
  for (let i = 0; i < positions.length; i++) positions[i] = periodNumber(firstDay + i, period) - first;
  return { first, count, at: (day) => positions[day - firstDay]! };
}
