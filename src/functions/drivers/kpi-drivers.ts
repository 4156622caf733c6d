import { help } from "../../core/text";
import { driverMethodChoices } from "../../i18n/choices/analysis";
import { cells, choice, optional } from "../args";
import { defineFunction } from "../define";
import { amounts } from "./amounts";
import { driversTable } from "./drivers-table";
import { mixTable } from "./mix-table";

export const KPI_DRIVERS = defineFunction({
  name: "KPI_DRIVERS",
  group: "funnel",
  summary: help(
    "What each factor of a product added to its change: GMV = visitors × conversion × order value.",
    "乘积中每个因素对变化的贡献：GMV＝访客×转化率×客单价。",
  ),
  args: {
    labels: cells(
      help(
        "Names of the factors, down a column, or across a row when the periods run down.",
        "各因素名称：竖排一列；若期间为行，则横排一行。",
      ),
      "A2:A4",
    ),
    before: amounts(
      help(
        "The factors before: one column, or a column for each period in order.",
        "之前各因素：一列，或按期间顺序的多列。",
      ),
      "B2:B4",
    ),
    after: optional(
      amounts(
        help(
          "The factors after, one or more periods. Optional, the later columns of before when left out.",
          "之后各因素，一期或多期。可选，默认为 before 中较后的各列。",
        ),
        "C2:C4",
      ),
    ),
    method: optional(
      choice(
        help(
          "log-mean for a product of factors; price-volume-mix for products, where before and after are quantity and price.",
          "对数平均：因素乘积；量价结构：按商品，before 与 after 为数量、单价两列。",
        ),
        driverMethodChoices,
      ),
      "log_mean",
    ),
  },
  returns: help(
    "A row a factor: name, before, after, change, effect, share of the whole change; the last row is the total. Over more periods: name, the effect from each period to the next, and in all. Of periods that run down: beside each period the effect of each factor and the change. price-volume-mix: product, volume, mix, price, change.",
    "每因素一行：名称、之前、之后、变化、贡献、占总变化比重；末行为合计。多期：名称、逐期贡献与总贡献。期间为行：每期旁为各因素贡献与变化。量价结构：商品、销量、结构、价格、变化。",
  ),
  notes: help(
    "Effects add up to the change with no remainder. log-mean: factors must be 0 or above; one that comes from 0 or goes to 0 has the whole change. price-volume-mix: volume = all units grown alike at old mix and prices, mix = more of this product than of that at old prices, price = new price on the new quantity; a new product is all mix.",
    "各贡献之和恰为总变化。对数平均：因素不得为负；由 0 升起或降为 0 的因素承担全部变化。量价结构：销量＝按原结构原价同比增长，结构＝各商品占比变化（原价），价格＝新数量×价差；新品全部计入结构。",
  ),
  source: help("Ang 2005, Energy Policy 33, 867 (LMDI)", "Ang 2005, Energy Policy 33, 867（LMDI）"),
  examples: [
    {
      // By hand: 100 to 400 with visitors × 2 and conversion × 2: half of 300 each, the order value none.
      args: [
        [["visitors"], ["conversion"], ["order value"]],
        [[100], [0.1], [10]],
        [[200], [0.2], [10]],
      ],
      result: [
        ["visitors", 100, 200, 100, 150, 0.5],
        ["conversion", 0.1, 0.2, 0.1, 150, 0.5],
        ["order value", 10, 10, 0, 0, 0],
        ["Total", 100, 400, 300, 300, 1],
      ],
    },
  ],
  compute: ({ labels, before, after, method }, context) =>
    method === "log_mean"
      ? driversTable(labels, before, after, context)
      : mixTable(labels, before, after ?? [], context),
});
