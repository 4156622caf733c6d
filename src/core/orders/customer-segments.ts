import { dayText } from "../calendar/day-text";
import { KpiError } from "../kpi-error";
import { customerValues } from "./customer-values";
import { fifthsSegment } from "./fifths-segment";
import { meansSegment } from "./means-segment";
import { orderBook } from "./order-book";
import type { OrderRows } from "./order-rows";
import { quintiles } from "./quintiles";
import type { FifthsSegment, MeansSegment, SegmentMethod } from "./segments";

export interface CustomerSegment {
  readonly customer: string;
  /** Days from the last order to the day of the question. */
  readonly recency: number;
  readonly orders: number;
  readonly revenue: number;
  /** 1 to 5 each, 5 the best fifth. */
  readonly scores: readonly [recency: number, frequency: number, money: number];
  readonly segment: FifthsSegment | MeansSegment;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * Recency, frequency and money of every customer with an order, scored by fifths, and the segment; the most revenue
 * first, customers of equal revenue by name. What was ordered or booked after the day of the question is left out. Who ordered once scores 1 in frequency
 * unless all did. Segments come from the fifths of recency and frequency, or from each of the three being at least as
 * good as its mean.
 *
 * @param asOf day from which recency counts
 * @throws {KpiError} must_not_be_before when asOf lies before every row, or what `orderBook` refuses
 */
export function customerSegments(rows: OrderRows, asOf: number, method: SegmentMethod): readonly CustomerSegment[] {
  const book = orderBook(rows);
  if (book.firstDay > asOf) {
    const bounds = { got: dayText(asOf), bound: dayText(book.firstDay) };
    throw new KpiError("must_not_be_before", { argument: "as_of", other: "dates", ...bounds });
  }
  const values = customerValues(book, asOf);
  values.sort((a, b) => b.revenue - a.revenue || (a.customer < b.customer ? -1 : 1));
  const days = values.map(({ lastDay }) => lastDay);
  const orders = values.map((value) => value.orders);
  const revenue = values.map((value) => value.revenue);
  const [recencies, moneys] = [quintiles(days), quintiles(revenue)];
  // However many bought once: beside those who came back they are the least frequent, and new ones can be told.
  const someCameBack = orders.some((count) => count > 1);
  const frequencies = quintiles(orders).map((score, i) => (someCameBack && orders[i] === 1 ? 1 : score));
  const [meanDay, meanOrders, meanRevenue] = [mean(days), mean(orders), mean(revenue)];
  return values.map((value, i) => ({
    customer: value.customer,
    recency: asOf - value.lastDay,
    orders: value.orders,
    revenue: value.revenue,
    scores: [recencies[i]!, frequencies[i]!, moneys[i]!],
    segment:
      method === "fifths"
        ? fifthsSegment(recencies[i]!, frequencies[i]!)
        : meansSegment(value.lastDay >= meanDay, value.orders >= meanOrders, value.revenue >= meanRevenue),
  }));
}
