import { commission } from "../../core/incentives/commission";
import { help } from "../../core/text";
import { commissionMethodChoices } from "../../i18n/choices/incentives";
import { choice, number, optional } from "../args";
import { defineRowFunction } from "../define";
import { tiers } from "./tiers";

export const KPI_COMMISSION = defineRowFunction({
  name: "KPI_COMMISSION",
  group: "incentives",
  summary: help("Commission on an amount by tiers of rates.", "按阶梯提成比例计算提成。"),
  args: {
    amount: number(help("Sales, or whatever is commissioned.", "销售额等计提金额。"), {}, "B2:B13"),
    tiers: tiers(
      help("Two columns, amount from and rate: 0: 5%, 100000: 7%.", "两列：金额下限与比例，如 0：5%，100000：7%。"),
    ),
    method: optional(
      choice(
        help(
          "marginal (each slice at its own rate) or multiplier (the whole at the rate reached). Optional, marginal when left out.",
          "分段（每段按各自比例）或整体系数（全额按所达比例）。可省略，默认分段。",
        ),
        commissionMethodChoices,
      ),
      "marginal",
    ),
  },
  returns: help("The commission.", "提成金额。"),
  notes: help(
    "Nothing is paid on what lies below the first tier. With multiplier the pay jumps at each tier.",
    "首档以下不计提。整体系数在每档处跳变。",
  ),
  examples: [
    // Published (bonuspaycalc.com): 5,000 + 80,000 × 7 %.
    {
      args: [
        180000,
        [
          [0, 0.05],
          [100000, 0.07],
          [250000, 0.09],
        ],
      ],
      result: 10600,
    },
    // Published (excelguru 9795): quota 10,000; 3,125 + 2,250.
    {
      args: [
        14000,
        [
          [10000, 1.25],
          [12500, 1.5],
        ],
      ],
      result: 5375,
    },
    {
      args: [
        [[180000], [""]],
        [
          [0, 0.05],
          [100000, 0.07],
        ],
        "全额",
      ],
      result: [[12600], [null]],
    },
  ],
  compute: ({ amount, tiers, method }) => commission(amount, tiers, method),
});
