import { milestones } from "../../core/targets/milestones";
import { help } from "../../core/text";
import { cadenceChoices } from "../../i18n/choices/targets";
import { choice, day, number, optional } from "../args";
import { defineFunction } from "../define";
import { shape } from "./shape";

export const KPI_MILESTONES = defineFunction({
  name: "KPI_MILESTONES",
  group: "targets",
  summary: help(
    "The way from the baseline to the target: where the value should stand at the end of each month.",
    "从基线到目标的路径：每月末应达到的值。",
  ),
  args: {
    baseline: number(help("Where the KPI stands at the start.", "起点值。"), {}, "B2"),
    target: number(help("Where it should stand when due.", "到期时应达到的值。"), {}, "C2"),
    start: day(help("The first day.", "第一天。"), "D2"),
    due: day(help("The last day.", "最后一天。"), "E2"),
    cadence: optional(
      choice(
        help(
          "A milestone every day, week, month, quarter or year. Optional, month when left out.",
          "每日、周、月、季度或年一个里程碑。可选，默认每月。",
        ),
        cadenceChoices,
      ),
      "month",
    ),
    shape: optional(
      shape(
        help(
          "linear; front (more early); back (more late); or a column of weights, one a period, for a season. Optional, linear when left out.",
          "线性；前置（先快后慢）；后置（先慢后快）；或一列季节权重，每期一个。可选，默认线性。",
        ),
      ),
      "linear",
    ),
  },
  returns: help("A row a period: date and value; the last is the target.", "每期一行：日期与值；最后一行为目标。"),
  notes: help(
    "Milestones stand at the ends of calendar periods and on the due day; weeks end on Sunday. Every period counts the same, a part of one by its days. Front: 1 − (1 − time)², three quarters of the way at half-time; back: time², one quarter. Weights are for each calendar period from start to due, in order.",
    "里程碑位于各自然期间的期末及到期日；周以星期日为末。各期间等权，不足一期按天数计。前置：1−(1−时间)²，时间过半时完成四分之三；后置：时间²，过半时完成四分之一。权重按从开始到截止的自然期间依次给出。",
  ),
  examples: [
    // By hand: 25 % to 31 % in three whole months is 2 points a month.
    {
      args: [25, 31, "2026-01-01", "2026-03-31"],
      result: [
        [{ day: 20484 }, 27],
        [{ day: 20512 }, 29],
        [{ day: 20543 }, 31],
      ],
    },
    // By hand: weights 1, 1 and 2 of 4.
    {
      args: [0, 100, "2026/10/1", "2026/12/31", "month", [[1], [1], [2]]],
      result: [
        [{ day: 20757 }, 25],
        [{ day: 20787 }, 50],
        [{ day: 20818 }, 100],
      ],
    },
  ],
  compute: (path) => milestones(path).map(({ day, value }) => [{ day }, value]),
});
