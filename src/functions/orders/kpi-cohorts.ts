import { periodKey } from "../../core/calendar/period-key";
import { KpiError } from "../../core/kpi-error";
import { cohortTable } from "../../core/orders/cohort-table";
import { help } from "../../core/text";
import { orderWords } from "../../i18n/orders";
import { optional } from "../args";
import { defineFunction } from "../define";
import { exportRows } from "./export-rows";
import { measured } from "./measured";
import { amountsArg, customersArg, datesArg, measureArg, orderIdsArg, periodArg } from "./order-args";

export const KPI_COHORTS = defineFunction({
  name: "KPI_COHORTS",
  group: "orders",
  summary: help(
    "Retention triangle: of the buyers who first ordered in a month, how many order in each month after.",
    "留存三角：某月首次下单的客户，在其后各月仍下单的比例。",
  ),
  args: {
    dates: datesArg,
    customers: customersArg,
    amounts: optional({
      ...amountsArg,
      help: help(
        "Amounts; returns are negative. Optional, every row is an order when left out.",
        "金额，退货为负数。可选，默认每行都是订单。",
      ),
    }),
    period: periodArg,
    measure: measureArg,
    order_ids: optional(orderIdsArg),
  },
  returns: help(
    "A header row, then a row a cohort: its first period, its buyers, and the measure 0, 1, 2 … periods later.",
    "标题行，然后每个首购期间一行：期间、人数，以及其后第 0、1、2……期的值。",
  ),
  notes: help(
    "Orders are counted as in KPI_ORDERS. Down a diagonal the buyers add up to the buyers of that period. The first cohorts of an export hold customers who may have bought before it began. The newest period may not be over.",
    "订单口径与 KPI_ORDERS 相同。沿对角线相加即为该期的购买人数。导出最早的几批客户可能在此之前已购买过。最近一期可能尚未结束。",
  ),
  examples: [
    {
      // By hand: Ann and Bob first order in January; Ann comes back in March. Cid starts in February and stays.
      args: [
        [["2026-03-02"], ["2026-01-05"], ["2026-01-20"], ["2026-02-11"], ["2026-03-09"]],
        [["Ann"], ["Ann"], ["Bob"], ["Cid"], ["Cid"]],
      ],
      result: [
        ["Cohort", "Buyers", 0, 1, 2],
        ["2026-01", 2, 1, 0, 0.5],
        ["2026-02", 1, 1, 1, null],
      ],
    },
  ],
  compute({ period, measure, ...columns }, context) {
    if (!columns.amounts && (measure === "revenue" || measure === "value")) {
      throw new KpiError("missing", { argument: "amounts" });
    }
    const cohorts = cohortTable(exportRows(columns), period);
    const words = context.words(orderWords);
    const width = Math.max(1, ...cohorts.map(({ active }) => active.length));
    const ages = Array.from({ length: width }, (_, age) => age);
    return [
      [words.cohort, words.buyers, ...ages],
      ...cohorts.map((cohort) => {
        const cells = measured(cohort, measure);
        return [periodKey(cohort.period, period), cohort.buyers, ...ages.map((age) => cells[age] ?? null)];
      }),
    ];
  },
});
