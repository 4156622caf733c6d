import { help } from "../../core/text";
import { column, number, optional } from "../args";
import { defineFunction } from "../define";
import { keys } from "./keys";
import { reconcileTable } from "./reconcile-table";

export const KPI_RECONCILE_ROWS = defineFunction({
  name: "KPI_RECONCILE_ROWS",
  group: "quality",
  summary: help(
    "Finds why two lists do not add up to the same: missing keys, duplicated keys, differing amounts.",
    "找出两份清单合计不符的原因：缺少的键、重复的键、不同的金额。",
  ),
  args: {
    keys_a: keys(
      help("Order numbers or other keys of the list that is trusted.", "可信清单的订单号或其他键。"),
      "A2:A100",
    ),
    values_a: column(help("Their amounts.", "对应金额。"), {}, "B2:B100"),
    keys_b: keys(help("Keys of the other list.", "另一清单的键。"), "D2:D100"),
    values_b: column(help("Their amounts.", "对应金额。"), {}, "E2:E100"),
    tolerance: optional(
      number(help("Largest relative difference that is not listed.", "不列出的最大相对差。"), { min: 0 }, "H1"),
      0,
    ),
  },
  returns: help(
    "A header row; a row a kind of finding with its number of keys and amounts; the total; then each key: finding, key, source A, source B, difference (B − A).",
    "标题行；每类发现一行（键数与金额）；合计；然后逐键：发现、键、来源 A、来源 B、差额（B−A）。",
  ),
  notes: help(
    'Rows of one key are paired: equal amounts first, then the nearest; what is left over on one side is a duplicate. Keys are compared without spaces at their ends, and 1001 is the same as "1001". A row without amount counts as not there. Amounts to six decimals add up exactly.',
    "同一键的各行先按相同金额配对，再按最接近配对；一方剩余的即为重复。比较时忽略首尾空格，数字 1001 与文字“1001”相同。没有金额的行视为不存在。六位小数以内合计完全精确。",
  ),
  examples: [
    {
      // By hand: A 170.5, B 171.5; order 2 missing in B, order 4 in A, order 3 off by 0.5 and −0.5 in the sum.
      args: [
        [["1"], [2], [3]],
        [[100], [20], [50.5]],
        [[1], ["3 "], ["4"]],
        [[100], [50], [21.5]],
      ],
      result: [
        ["Finding", "Key", "Source A", "Source B", "Difference"],
        ["Missing in B", "1 key", 20, null, -20],
        ["Missing in A", "1 key", null, 21.5, 21.5],
        ["Amounts differ", "1 key", 50.5, 50, -0.5],
        ["Total", "3 keys", 170.5, 171.5, 1],
        ["Missing in B", "2", 20, null, -20],
        ["Missing in A", "4", null, 21.5, 21.5],
        ["Amounts differ", "3", 50.5, 50, -0.5],
      ],
    },
  ],
  compute: ({ keys_a, values_a, keys_b, values_b, tolerance }, context) =>
    reconcileTable({ keys: keys_a, values: values_a }, { keys: keys_b, values: values_b }, tolerance, context),
});
