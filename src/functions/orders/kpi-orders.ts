import { periodKey } from "../../core/calendar/period-key";
import { orderTable } from "../../core/orders/order-table";
import { help } from "../../core/text";
import { repeatChoices } from "../../i18n/choices/orders";
import { cadenceChoices } from "../../i18n/choices/targets";
import { orderWords } from "../../i18n/orders";
import { resultWords } from "../../i18n/results";
import { choice, number, optional } from "../args";
import { defineFunction } from "../define";
import { amountsArg, customersArg, datesArg, exportRows, orderIdsArg } from "./export-rows";

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
    period: optional(
      choice(
        help(
          "day, week, month, quarter or year. Optional, month when left out.",
          "日、周、月、季度或年。可选，默认月。",
        ),
        cadenceChoices,
      ),
      "month",
    ),
    order_ids: optional(orderIdsArg),
    repeat: optional(
      choice(
        help(
          "Who counts as a repeat buyer: two orders in the period; ever (an earlier order counts); three months in a row. Optional, in the period when left out.",
          "复购口径：当期两单及以上；累计（此前下过单也算）；连续三个月下单。可选，默认当期。",
        ),
        repeatChoices,
      ),
      "period",
    ),
    churn_months: optional(
      number(
        help(
          "Months without an order after which a buyer is lost. Optional, 3 when left out.",
          "几个月未下单视为流失。可选，默认 3。",
        ),
        { min: 1, max: 120, whole: true },
        "3",
      ),
      3,
    ),
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
  compute({ period, repeat, churn_months, ...columns }, context) {
    const words = context.words(orderWords);
    const { noResult } = context.words(resultWords);
    const share = (part: number, whole: number): number | string => (whole > 0 ? part / whole : noResult);
    return [
      [...words.periodHeaders],
      ...orderTable(exportRows(columns), period, repeat, churn_months).map((row) => [
        periodKey(row.period, period),
        row.orders,
        row.buyers,
        row.newBuyers,
        row.returningBuyers,
        row.revenue,
        share(row.revenue, row.orders),
        share(row.repeatBuyers, row.buyers),
        share(row.returningRevenue, row.revenue),
        row.churnedBuyers ?? words.open,
        row.ordersOfUnknown,
      ]),
    ];
  },
});
