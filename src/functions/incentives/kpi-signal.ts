import { KpiError } from "../../core/kpi-error";
import { signal } from "../../core/scoring/signal";
import { help } from "../../core/text";
import { incentiveWords } from "../../i18n/incentives";
import { column, matrix } from "../args";
import type { Cell } from "../context";
import { defineFunction } from "../define";

export const KPI_SIGNAL = defineFunction({
  name: "KPI_SIGNAL",
  group: "incentives",
  summary: help(
    "Whether a result lies beyond the routine variation of its history, before anyone is paid or blamed for it.",
    "判断结果是否超出历史的正常波动，避免因偶然波动奖惩。",
  ),
  args: {
    history: matrix(
      help(
        "Past values oldest first, without the result; or a row a person.",
        "历史值，由早到晚，不含本期；也可每人一行。",
      ),
      "B2:M2",
    ),
    actual: column(help("The result, or one a person.", "本期结果，多人时每人一个。"), {}, "N2"),
  },
  returns: help(
    "Three columns: verdict, lower and upper limit of routine variation.",
    "三列：结论、正常波动下限、上限。",
  ),
  notes: help(
    "Natural process limits of the history (XmR chart): mean ± 3 × mean moving range / 1.128. Needs five values; on a limit is still routine.",
    "历史的自然过程界限（XmR 控制图）：均值 ± 3 × 平均移动极差 / 1.128。至少 5 个值；恰在界限上仍属正常。",
  ),
  source: help("Wheeler, Understanding Variation, 1993.", "Wheeler《Understanding Variation》1993。"),
  examples: [
    // By hand: mean 10.8, every step 2, so 10.8 ± 6/1.128.
    {
      args: [[[10, 12, 10, 12, 10]], 17],
      result: [["signal: above routine variation", 10.8 - 6 / 1.128, 10.8 + 6 / 1.128]],
    },
    {
      args: [
        [
          [10, 12, 10, 12, 10],
          [10, 12, "", "", 10],
        ],
        [[12], [99]],
      ],
      result: [
        ["routine variation", 10.8 - 6 / 1.128, 10.8 + 6 / 1.128],
        ["too little history (5 values needed)", null, null],
      ],
    },
  ],
  compute({ history, actual }, context) {
    const isColumn = history[0]!.length === 1 && actual.length === 1;
    const people = isColumn ? [history.map((row) => row[0]!)] : history;
    if (people.length !== actual.length) {
      throw new KpiError("lengths_differ", {
        argument: "actual",
        other: "history",
        expected: people.length,
        got: actual.length,
      });
    }
    const words = context.words(incentiveWords);
    return people.map((past, i): Cell[] => {
      const now = actual[i]!;
      if (typeof now !== "number") return [now, null, null];
      const values = past.filter((value): value is number => typeof value === "number");
      const { verdict, lower, upper } = signal(values, now);
      return [words.signal[verdict], lower, upper];
    });
  },
});
