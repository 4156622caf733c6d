import { targetChance } from "../../core/forecast/target-chance";
import { KpiError } from "../../core/kpi-error";
import { help } from "../../core/text";
import { chanceDirectionChoices } from "../../i18n/choices/shapes";
import { choice, number, optional, target } from "../args";
import { defineRowFunction } from "../define";
import { history } from "./history";
import { knownOutlook } from "./known-outlook";
import { season } from "./season";

export const KPI_TARGET_CHANCE = defineRowFunction({
  name: "KPI_TARGET_CHANCE",
  group: "targets",
  summary: help(
    "The chance that a target is met if things go on as before, from the same model as KPI_FORECAST.",
    "照目前走势，目标达成的概率，与 KPI_FORECAST 同一模型。",
  ),
  args: {
    history: history(help("One value a period, oldest first; at least 3.", "每期一个值，按时间从早到晚；至少 3 个。")),
    target: target(
      help("The value aimed for; two cells, low and high, for a band.", "目标值；区间指标为低、高两个单元格。"),
    ),
    periods: optional(
      number(
        help(
          "How many periods ahead the target is due. Optional, 1 when left out.",
          "目标在几期之后到期。可选，默认 1。",
        ),
        { min: 1, max: 366, whole: true },
        "3",
      ),
      1,
    ),
    direction: optional(
      choice(
        help(
          "Which way is good: higher, lower or band. Optional, higher when left out, band for two cells.",
          "指标方向：越高越好、越低越好或区间。可选，默认越高越好，两个单元格时为区间。",
        ),
        chanceDirectionChoices,
      ),
    ),
    season,
  },
  returns: help("A share from 0 to 1; format the cell as a percentage.", "0 至 1 的概率，请把单元格设为百分比格式。"),
  notes: help(
    "The chance that the value of that one period meets the target; a total over several periods needs a history of such totals. It knows nothing of what you plan to change. About 70 % is a target that is ambitious and can be reached; under 10 % or over 95 % it says little.",
    "指该期的值达到目标的概率；若目标是多期合计，请用合计值作历史。它不知道您打算做的改变。约 70% 的目标有挑战又可达；低于 10% 或高于 95% 则意义不大。",
  ),
  source: help(
    "Hyndman, Koehler, Ord and Snyder (2008), Forecasting with Exponential Smoothing.",
    "Hyndman、Koehler、Ord、Snyder（2008）《Forecasting with Exponential Smoothing》。",
  ),
  examples: [
    // What never changed goes on: 40 is met, 41 is not.
    {
      args: [
        [[40], [40], [40]],
        [[40], [41]],
      ],
      result: [[1], [0]],
    },
    { args: [[[40], [40], [40]], 41, 1, "越低越好"], result: 1 },
    // By the dense-matrix form of the same model that the tests compare with.
    { args: [[[120], [131], [128], [140], [139], [151], [149], [160]], 165, 2], result: 0.389371, places: 6 },
  ],
  compute: ({ history, target, periods, direction, season }) => {
    if (typeof target === "number" || "bound" in target) {
      if (direction === "band") throw new KpiError("wrong_width", { argument: "target", expected: 2, columns: 1 });
      return targetChance(
        knownOutlook(history, periods, season),
        typeof target === "number"
          ? { direction: direction ?? "higher", target }
          : { direction: direction ?? target.direction, target: target.bound },
        periods - 1,
      );
    }
    const [low, high] = target;
    if (low !== null && high !== null && low > high) {
      throw new KpiError("wrong_order", { argument: "target", other: "target_high", got: low, bound: high });
    }
    const band = { direction: "band", low: low ?? -Infinity, high: high ?? Infinity } as const;
    return targetChance(knownOutlook(history, periods, season), band, periods - 1);
  },
});
