import { pace } from "../../core/targets/pace";
import { help } from "../../core/text";
import { cadenceChoices } from "../../i18n/choices/targets";
import { targetWords } from "../../i18n/targets";
import { choice, day, number, optional } from "../args";
import { defineRecordFunction } from "../define";
import { shape } from "./shape";

export const KPI_PACE = defineRecordFunction({
  name: "KPI_PACE",
  group: "targets",
  summary: help(
    "Whether a target is on its way: what is expected by now, how far ahead or behind, and where it lands at this pace.",
    "目标进展：目前应达到的值、领先或落后多少、照此速度到期时的值。",
  ),
  args: {
    baseline: number(help("Where the KPI stood at the start.", "起点值。"), {}, "B2:B13"),
    target: number(help("Where it should stand when due.", "到期时应达到的值。"), {}, "C2:C13"),
    start: day(help("The first day.", "第一天。"), "D2:D13"),
    due: day(help("The last day.", "最后一天。"), "E2:E13"),
    as_of: day(
      help("The day of the actual value: a cell with a typed date.", "实际值的日期：请引用填写日期的单元格。"),
      "H1",
    ),
    actual: number(help("The value on that day.", "当日的实际值。"), {}, "F2:F13"),
    shape: optional(
      shape(
        help(
          "linear; front; back; or a column of weights, one a period. Optional, linear when left out.",
          "线性、前置、后置，或一列权重，每期一个。可选，默认线性。",
        ),
      ),
      "linear",
    ),
    cadence: optional(
      choice(
        help(
          "What counts as one step of time; as in KPI_MILESTONES to match its values. Optional, day when left out.",
          "时间的单位；要与 KPI_MILESTONES 的值一致时取相同周期。可选，默认日。",
        ),
        cadenceChoices,
      ),
      "day",
    ),
  },
  width: 6,
  returns: help(
    "A row: expected by now, ahead (behind is negative), landing when due, share done, share due, and ahead, on pace or behind.",
    "一行：目前应达到的值、领先值（落后为负）、到期预计值、已完成比例、应完成比例，以及领先、持平或落后。",
  ),
  notes: help(
    "Both the first and the last day count, and a day counts when it is over: day 30 of 90 is a third. A target below the baseline is fine: ahead is always good. Landing keeps the ratio of progress done to progress due; before the start it is blank.",
    "首日与末日都计入，且以当日结束为准：90 天中的第 30 天为三分之一。目标低于基线亦可，领先总是好的。到期预计值按“已完成 ÷ 应完成”的比例推算；开始之前为空白。",
  ),
  examples: [
    // Day 30 of 90: a third of the way is expected (help.ally.io); 20 of 100 is done, so it lands at 60.
    {
      args: [0, 100, "2026-01-01", "2026-03-31", "2026-01-30", 20],
      result: [[33.3333, -13.3333, 60, 0.2, 0.3333, "behind"]],
      places: 4,
    },
    // By hand: half of February's 28 days, from 50 down to 20.
    {
      args: [[[50], [""]], 20, "2026-02-01", "2026-02-28", "2026-02-14", 30],
      result: [
        [35, 5, 10, 20 / 30, 0.5, "ahead"],
        [null, null, null, null, null, null],
      ],
    },
  ],
  compute: ({ as_of, actual, ...path }, context) => {
    const { expected, ahead, landing, progress, due } = pace(path, as_of, actual);
    const verdict = ahead > 0 ? "ahead" : ahead < 0 ? "behind" : "even";
    return [expected, ahead, landing, progress, due, context.words(targetWords).pace[verdict]];
  },
});
