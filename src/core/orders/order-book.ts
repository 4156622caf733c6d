import { KpiError } from "../kpi-error";
import { amountUnit } from "./amount-unit";
import type { OrderRows } from "./order-rows";

/** An export sorted out: who bought when, and what was booked when. Columns, because rows are many. */
export interface OrderBook {
  /** Customers by number. */
  readonly customers: readonly string[];
  /** Day and customer (-1 when not known) of every order that counts. */
  readonly orderDays: readonly number[];
  readonly orderCustomers: readonly number[];
  /** Day, customer and amount, in whole units of 1/unit, of every row. */
  readonly rowDays: readonly number[];
  readonly rowCustomers: readonly number[];
  readonly rowAmounts: readonly number[];
  readonly unit: number;
  readonly firstDay: number;
  readonly lastDay: number;
}

const UNKNOWN = -1;
const NO_DAY = Number.POSITIVE_INFINITY;

/**
 * The orders of an export. An order is the rows of one id, dated by its earliest row; without ids, each row of
 * more than 0. An order whose rows add up to 0 or less was cancelled or sent back and does not count; what its rows
 * booked stays booked on their days. A row without a customer or a date has those of its order.
 *
 * @throws {KpiError} must_not_be_blank when a row with an amount has no date, order_of_two_customers when rows of
 *   one id name different customers, must_not_be_empty when no row has an amount
 */
export function orderBook({ days, customers, amounts, orderIds }: OrderRows): OrderBook {
  const unit = amountUnit(amounts);
  const names: string[] = [];
  const numbers = new Map<string, number>();
  const orderOf = new Map<string, number>();
  const orderDays: number[] = [];
  const orderCustomers: number[] = [];
  const orderTotals: number[] = [];
  const rowOrders: number[] = [];
  const rows: number[] = [];

  for (let row = 0; row < amounts.length; row++) {
    const id = orderIds?.[row] ?? "";
    const amount = amounts[row]!;
    if (amount === null && id === "") continue;
    let order = id === "" ? undefined : orderOf.get(id);
    if (order === undefined) {
      order = orderDays.push(NO_DAY) - 1;
      orderCustomers.push(UNKNOWN);
      orderTotals.push(0);
      if (id !== "") orderOf.set(id, order);
    }
    const name = customers[row]!;
    if (name !== "") {
      let customer = numbers.get(name);
      if (customer === undefined) {
        customer = names.push(name) - 1;
        numbers.set(name, customer);
      }
      const known = orderCustomers[order]!;
      if (known !== UNKNOWN && known !== customer) {
        throw new KpiError("order_of_two_customers", { argument: "order_ids", row: row + 1, got: id });
      }
      orderCustomers[order] = customer;
    }
    const day = days[row]!;
    if (day !== null && day < orderDays[order]!) orderDays[order] = day;
    if (amount === null) continue;
    orderTotals[order]! += unit === 1 ? amount : Math.round(amount * unit);
    rows.push(row);
    rowOrders.push(order);
  }
  if (rows.length === 0) throw new KpiError("must_not_be_empty", { argument: "amounts" });

  let firstDay = NO_DAY;
  let lastDay = -NO_DAY;
  const rowDays = rows.map((row, i) => {
    const orderDay = orderDays[rowOrders[i]!]!;
    if (orderDay === NO_DAY) throw new KpiError("must_not_be_blank", { argument: "dates", row: row + 1 });
    const day = days[row] ?? orderDay;
    if (orderDay < firstDay) firstDay = orderDay;
    if (day > lastDay) lastDay = day;
    return day;
  });
  const counts = orderTotals.map((total) => total > 0);
  return {
    customers: names,
    orderDays: orderDays.filter((_, order) => counts[order]),
    orderCustomers: orderCustomers.filter((_, order) => counts[order]),
    rowDays,
    rowCustomers: rowOrders.map((order) => orderCustomers[order]!),
    rowAmounts: rows.map((row) => (unit === 1 ? amounts[row]! : Math.round(amounts[row]! * unit))),
    unit,
    firstDay,
    lastDay,
  };
}
