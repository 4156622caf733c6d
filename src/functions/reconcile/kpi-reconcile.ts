import { reconcile } from "../../core/reconcile/reconcile";
import { help } from "../../core/text";
import { resultWords } from "../../i18n/results";
import { number, optional } from "../args";
import { defineRecordFunction } from "../define";

export const KPI_RECONCILE = defineRecordFunction({
  name: "KPI_RECONCILE",
  group: "quality",
  summary: help(
    "Compares the same number from two sources: difference, relative difference, and whether it is tolerable.",
    "比对两个来源的同一数字：差额、相对差与是否在容差之内。",
  ),
  args: {
    source_a: number(help("The source that is trusted.", "可信的来源。"), {}, "B2:B13"),
    source_b: number(help("The other source.", "另一来源。"), {}, "C2:C13"),
    tolerance: optional(
      number(help("Largest relative difference to accept.", "可接受的最大相对差。"), { min: 0 }, "H1"),
      0.05,
    ),
  },
  returns: help(
    "Three columns: difference (b − a), relative difference (to a), TRUE within the tolerance.",
    "三列：差额（b−a）、相对差（对 a）、容差之内为 TRUE。",
  ),
  notes: help(
    "Two tools that count the same thing may differ by 5 % (fake orders, time zones, late events); more means that one definition or one export is wrong.",
    "两个工具统计同一事物，相差 5% 以内可以接受（刷单、时区、延迟）；超过则说明口径或导出有误。",
  ),
  width: 3,
  examples: [
    {
      // By hand: −4 %, exactly 5 %, +7 %.
      args: [
        [[100], [200], [""], [300], [0]],
        [[96], [210], [5], [321], [7]],
      ],
      result: [
        [-4, -0.04, true],
        [10, 0.05, true],
        [null, null, null],
        [21, 0.07, false],
        [7, "no result", false],
      ],
    },
  ],
  compute({ source_a, source_b, tolerance }, context) {
    const { difference, relative, isWithin } = reconcile(source_a, source_b, tolerance);
    return [difference, relative ?? context.words(resultWords).noResult, isWithin];
  },
});
