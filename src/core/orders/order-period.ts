/** What an export says of one calendar period. */
export interface OrderPeriod {
  /** See `periodNumber`. */
  period: number;
  orders: number;
  buyers: number;
  newBuyers: number;
  returningBuyers: number;
  repeatBuyers: number;
  revenue: number;
  /** Part of the revenue that was booked for customers who had ordered in an earlier period. */
  returningRevenue: number;
  /** Buyers with no order in the months after their last one of the period; null while that time is not over. */
  churnedBuyers: number | null;
  ordersOfUnknown: number;
}

/**
 * Who counts as a repeat buyer of a period: two orders in it; an order in it and one at any time before;
 * an order in it and one in each of the two calendar months before that order's month.
 */
export type RepeatRule = "period" | "ever" | "three_months";
