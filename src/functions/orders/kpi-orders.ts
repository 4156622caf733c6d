import { orderTable } from "../../core/orders/order-table";
import { help } from "../../core/text";
import { optional } from "../args";
import { defineFunction } from "../define";
import { exportRows } from "./export-rows";
import { amountsArg, churnMonthsArg, customersArg, datesArg, orderIdsArg, periodArg, repeatArg } from "./order-args";
import { periodCells } from "./period-cells";

export const KPI_ORDERS = defineFunction({
  name: "KPI_ORDERS",
  group: "orders",
  summary: help(
    "Orders, new and returning buyers, revenue, repeat purchase and churn by month, from a raw order export.",
    "由原始订单导出表按月统计订单、新老客、销售额、复购与流失。",
  ),
  args: {
    dates: datesArg,
    customers: customersArg,
    amounts: amountsArg,
    period: periodArg,
    order_ids: optional(orderIdsArg),
    repeat: repeatArg,
    churn_months: churnMonthsArg,
  },
  returns: help(
    "A header row, then a row a period, empty ones included: period, orders, buyers, new, returning, revenue, average order value, repeat purchase rate, returning revenue share, churned buyers, orders without customer.",
    "标题行，然后每期一行（含无订单的期间）：期间、订单数、购买人数、新客、老客、销售额、笔单价、复购率、老客销售占比、流失人数、无客户订单数。",
  ),
  notes: help(
    "Rows in any order. An order is the rows of one id, on its earliest date; without ids each row above 0 is one. An order that adds up to 0 or less was cancelled or sent back and does not count; its amounts stay in the revenue of their own dates. New: the first order in the whole export lies in the period; so the first months of an export show more new buyers than there were. Returning revenue is that of customers who ordered in an earlier period. Churned: buyers of the period with no order in the months after their last one in it; the newest periods, whose time is not over, are open. Orders without a customer count as orders and revenue only. Where an export repeats an order's total in each of its rows, give the amounts of the rows instead, or the total would count several times. Times and time zones in texts are not looked at. Rows without an amount are left out.",
    "行的顺序不限。同一订单号的各行为一个订单，日期取最早一行；没有订单号时，每个大于 0 的行为一个订单。合计不大于 0 的订单视为取消或全退，不计订单，其金额仍计入各自日期的销售额。新客：全部数据中的首单在该期，因此导出的最初几期新客会偏多。老客销售额：此前各期下过单的客户的金额。流失：该期的购买者在其当期末单之后的几个月内没有再下单；时间未满的最近各期显示“未到期”。没有客户的订单只计订单数与销售额。若导出表在同一订单的每一行都重复订单总额，请改用各行自己的金额，否则会重复计算。文字中的时间与时区不参与计算。没有金额的行不计。",
  ),
  examples: [
    {
      // By hand. Ann's and Bob's January orders are followed by none within a month; March is not over yet.
      args: [
        [["2026-01-05"], ["2026-01-20"], ["2026-01-20"], ["2026-03-02"], ["2026-03-09"]],
        [["Ann"], ["Bob"], ["Ann"], ["Ann"], [""]],
        [[100], [80], [20], [40], [10]],
        "month",
        "",
        "",
        1,
      ],
      result: [
        [
          "Period",
          "Orders",
          "Buyers",
          "New buyers",
          "Returning buyers",
          "Revenue",
          "Average order value",
          "Repeat purchase rate",
          "Returning revenue share",
          "Churned buyers",
          "Orders without customer",
        ],
        ["2026-01", 3, 2, 2, 0, 200, 200 / 3, 0.5, 0, 2, 0],
        ["2026-02", 0, 0, 0, 0, 0, "no result", "no result", "no result", "open", 0],
        ["2026-03", 2, 1, 0, 1, 50, 25, 0, 0.8, "open", 1],
      ],
    },
  ],
  compute: ({ period, repeat, churn_months, ...columns }, context) =>
    periodCells(orderTable(exportRows(columns), period, repeat, churn_months), period, context),
});
