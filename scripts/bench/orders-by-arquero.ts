import * as aq from "arquero";
import type { OrderExport } from "./order-export";

const DAY = 86_400_000;

/** Shanghai, the sheet's zone, is eight hours ahead all year. */
const AHEAD = 8 * 3_600_000;

function orderTable({ dates, customers, amounts, ids }: OrderExport) {
  const local = dates.map((cell) => new Date(cell[0]!.getTime() + AHEAD));
  return aq.table({
    day: local.map((date) => Math.floor(date.getTime() / DAY)),
    month: local.map((date) => date.getUTCFullYear() * 12 + date.getUTCMonth()),
    customer: customers.map((cell) => cell[0]!),
    amount: amounts.map((cell) => cell[0]!),
    id: ids.map((cell) => cell[0]!),
  });
}

const sumOf = (values: ArrayLike<unknown>): number =>
  Array.from(values).reduce((sum: number, value) => sum + Number(value ?? 0), 0);

type Rows = ReturnType<typeof orderTable>;

const ordersOf = (rows: Rows) =>
  rows.groupby("id").rollup({
    day: aq.op.min("day"),
    month: aq.op.min("month"),
    customer: aq.op.any("customer"),
    total: aq.op.sum("amount"),
  });

const counted = (rows: Rows) => ordersOf(rows).filter((order: { total: number }) => order.total > 0);

/** Orders, buyers, new buyers, revenue and average order value a month: part of what KPI_ORDERS gives. */
export function monthsByArquero(given: OrderExport): { orders: number; newBuyers: number; revenue: number } {
  const rows = orderTable(given);
  const orders = counted(rows);
  const firsts = orders.groupby("customer").rollup({ first: aq.op.min("month") });
  const months = orders
    .groupby("month")
    .rollup({ orders: aq.op.count(), buyers: aq.op.distinct("customer") })
    .join_full(rows.groupby("month").rollup({ revenue: aq.op.sum("amount") }), "month")
    .join_left(firsts.groupby("first").rollup({ newBuyers: aq.op.count() }).rename({ first: "month" }), "month")
    .derive({ average: (row: { revenue: number; orders: number }) => row.revenue / row.orders })
    .orderby("month");
  const total = (column: string): number => sumOf(months.array(column));
  return { orders: total("orders"), newBuyers: total("newBuyers"), revenue: total("revenue") };
}

/** Buyers of each cohort in each month. */
export function cohortsByArquero(given: OrderExport): number {
  const orders = counted(orderTable(given));
  const cells = orders
    .join(orders.groupby("customer").rollup({ first: aq.op.min("month") }), "customer")
    .groupby("first", "month")
    .rollup({ buyers: aq.op.distinct("customer") })
    .orderby("first", "month");
  return sumOf(cells.array("buyers"));
}

/** Last day, orders and revenue of each customer. */
export function customersByArquero(given: OrderExport): number {
  const rows = orderTable(given);
  return counted(rows)
    .groupby("customer")
    .rollup({ last: aq.op.max("day"), orders: aq.op.count() })
    .join(rows.groupby("customer").rollup({ revenue: aq.op.sum("amount") }), "customer")
    .orderby(aq.desc("revenue"))
    .numRows();
}
