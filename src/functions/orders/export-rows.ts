import { KpiError } from "../../core/kpi-error";
import type { Reported } from "../../core/numbers/reported";
import type { OrderRows } from "../../core/orders/order-rows";
import { help } from "../../core/text";
import { column, days, texts } from "../args";
import { isBlank, isNotApplicable } from "../cell";

export const datesArg = days(
  help(
    "Order dates, one a row of the export: dates, or texts such as 2026-11-21.",
    "下单日期，导出表每行一个：日期，或 2026-11-21 这样的文字。",
  ),
  "A2:A",
);

export const customersArg = texts(
  help("Who ordered: an id, a phone or an e-mail; blank when not known.", "客户：编号、手机号或邮箱；未知时留空。"),
  "B2:B",
);

export const amountsArg = column(
  help("Amounts; returns and refunds are negative.", "金额；退货与退款为负数。"),
  {},
  "C2:C",
);

export const orderIdsArg = texts(
  help(
    "Order ids, when an order takes several rows. Optional, every row is an order when left out.",
    "订单号，一个订单占多行时使用。可选，默认每行一个订单。",
  ),
  "D2:D",
);

/** The columns of an export as rows of orders; without amounts every row with a date counts as an order of 1. */
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
  const rows: OrderRows = {
    days: dates,
    customers: customers.map(known),
    amounts: amounts
      ? amounts.map((amount) => (typeof amount === "number" ? amount : null))
      : dates.map((day) => (day === null ? null : 1)),
  };
  return order_ids ? { ...rows, orderIds: order_ids.map(known) } : rows;
}
