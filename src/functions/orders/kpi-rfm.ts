import { customerSegments } from "../../core/orders/customer-segments";
import { help } from "../../core/text";
import { orderWords } from "../../i18n/orders";
import { day, optional } from "../args";
import { defineFunction } from "../define";
import { exportRows } from "./export-rows";
import { amountsArg, customersArg, datesArg, methodArg, orderIdsArg } from "./order-args";

/** Three orders of two customers, for the examples. */
const SHOP = [
  [["2026-01-05"], ["2026-02-20"], ["2026-03-02"]],
  [["Ann"], ["Bob"], ["Bob"]],
  [[100], [80], [40]],
];
const HEADERS = ["Customer", "Days since last order", "Orders", "Revenue", "Recency", "Frequency", "Money", "Segment"];

export const KPI_RFM = defineFunction({
  name: "KPI_RFM",
  group: "orders",
  summary: help(
    "Each customer's recency, frequency and money, scored 1 to 5, and the segment: who to keep, grow or win back.",
    "每位客户的近度、频度、额度（1 至 5 分）与所属客群：该维护、培养还是挽回。",
  ),
  args: {
    dates: datesArg,
    customers: customersArg,
    amounts: amountsArg,
    as_of: day(
      help(
        "The day to look from: a cell with a typed date; later rows are left out.",
        "观察日：请引用填写日期的单元格；其后的行不计。",
      ),
      "H1",
    ),
    order_ids: optional(orderIdsArg),
    method: methodArg,
  },
  returns: help(
    "A header row, then a row a customer, most revenue first: customer, days since the last order, orders, revenue, three scores, segment.",
    "标题行，然后每位客户一行，按销售额从高到低：客户、距上次下单天数、订单数、销售额、三项得分、客群。",
  ),
  notes: help(
    "A score is 1 + the whole part of 5 × the share of customers who are worse, half of the equal ones among them; where all are equal it is 3. A single order scores 1 in frequency unless nobody has more. Fifths, by recency and frequency: 5,4–5 champions; 5,1 new; 4,1 promising; 4–5,2–3 potential loyal; 3–4,4–5 loyal; 3,3 needs attention; 3,1–2 about to sleep; 1–2,5 cannot lose; 1–2,3–4 at risk; 1–2,1–2 hibernating. Means: each of the three is high when at least as good as its average. Orders are counted as in KPI_ORDERS; orders without a customer are left out.",
    "得分 = 1 + 5 × 不如该客户的客户占比（取整），相同者计一半；全部相同时为 3 分。仅下一单者频度为 1 分，除非所有人都只有一单。五分位（近度、频度）：5、4–5 冠军；5、1 新客；4、1 有希望；4–5、2–3 潜在忠诚；3–4、4–5 忠诚；3、3 需关注；3、1–2 即将沉睡；1–2、5 不能失去；1–2、3–4 流失风险；1–2、1–2 沉睡。均值：三项各与平均相比，不差于平均为高。订单口径与 KPI_ORDERS 相同；没有客户的订单不计。",
  ),
  examples: [
    {
      // By hand: the better of two has one and a half of two below him: 1 + 5 × ¾ = 4.75. Ann ordered once.
      args: [...SHOP, "2026-03-31"],
      result: [HEADERS, ["Bob", 29, 2, 120, 4, 4, 4, "Loyal"], ["Ann", 85, 1, 100, 2, 1, 2, "Hibernating"]],
    },
    {
      // The same by means: 1.5 orders, 110, and a last order in the middle.
      args: [...SHOP, "2026-03-31", "", "均值"],
      result: [
        HEADERS,
        ["Bob", 29, 2, 120, 4, 4, 4, "Important, keep close"],
        ["Ann", 85, 1, 100, 2, 1, 2, "General, win back"],
      ],
    },
  ],
  compute({ as_of, method, ...columns }, context) {
    const words = context.words(orderWords);
    return [
      [...words.customerHeaders],
      ...customerSegments(exportRows(columns), as_of, method).map(
        ({ customer, recency, orders, revenue, scores, segment }) => [
          customer,
          recency,
          orders,
          revenue,
          ...scores,
          words.segments[segment],
        ],
      ),
    ];
  },
});
