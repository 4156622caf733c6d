import { KpiError } from "../../core/kpi-error";
import type { Reported } from "../../core/numbers/reported";
import type { OrderRows } from "../../core/orders/order-rows";
import { isBlank, isNotApplicable } from "../cell";

/** The columns of an export as rows of orders; without amounts every row that is not blank counts as an order of 1. */
export function exportRows(columns: {
  readonly dates: readonly (number | null)[];
  readonly customers: readonly string[];
  readonly amounts: readonly Reported[] | undefined;
  readonly order_ids: readonly string[] | undefined;
}): OrderRows {
  const { dates, customers, amounts, order_ids } = columns;
  for (const [argument, other] of [
    ["customers", customers],
    ["amounts", amounts],
    ["order_ids", order_ids],
  ] as const) {
    if (other && other.length !== dates.length) {
      throw new KpiError("lengths_differ", { argument, other: "dates", expected: dates.length, got: other.length });
    }
  }
  const known = (text: string): string => (isBlank(text) || isNotApplicable(text) ? "" : text);
  const isRow = (day: number | null, i: number): boolean =>
    day !== null || known(customers[i]!) !== "" || known(order_ids?.[i] ?? "") !== "";
  if (!amounts && !dates.some(isRow)) throw new KpiError("must_not_be_empty", { argument: "dates" });
  const rows: OrderRows = {
    days: dates,
    customers: customers.map(known),
    amounts: amounts
      ? amounts.map((amount) => (typeof amount === "number" ? amount : null))
      : dates.map((day, i) => (isRow(day, i) ? 1 : null)),
  };
  return order_ids ? { ...rows, orderIds: order_ids.map(known) } : rows;
}
