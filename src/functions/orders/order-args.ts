import { help } from "../../core/text";
import { cohortMeasureChoices, repeatChoices, segmentMethodChoices } from "../../i18n/choices/orders";
import { cadenceChoices } from "../../i18n/choices/targets";
import { choice, column, days, number, optional, texts } from "../args";

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

export const periodArg = optional(
  choice(
    help("day, week, month, quarter or year. Optional, month when left out.", "日、周、月、季度或年。可选，默认月。"),
    cadenceChoices,
  ),
  "month",
);

export const repeatArg = optional(
  choice(
    help(
      "Who counts as a repeat buyer: two orders in the period; ever (an earlier order counts); three months in a row. Optional, in the period when left out.",
      "复购口径：当期两单及以上；累计（此前下过单也算）；连续三个月下单。可选，默认当期。",
    ),
    repeatChoices,
  ),
  "period",
);

export const churnMonthsArg = optional(
  number(
    help(
      "Months without an order after which a buyer is lost. Optional, 3 when left out.",
      "几个月未下单视为流失。可选，默认 3。",
    ),
    { min: 1, max: 120, whole: true },
    "3",
  ),
  3,
);

export const methodArg = optional(
  choice(
    help(
      "fifths (ten segments by recency and frequency) or means (the eight classes above or below average). Optional, fifths when left out.",
      "五分位（按近度与频度分为十类）或均值（高于或低于平均的八类）。可选，默认五分位。",
    ),
    segmentMethodChoices,
  ),
  "fifths",
);

export const measureArg = optional(
  choice(
    help(
      "retention (share of the cohort), buyers, revenue, or value per buyer so far. Optional, retention when left out.",
      "留存率（占首购人数）、人数、销售额，或累计人均销售额。可选，默认留存率。",
    ),
    cohortMeasureChoices,
  ),
  "retention",
);
