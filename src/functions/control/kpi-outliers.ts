import { outlierFences } from "../../core/control/outlier-fences";
import type { Reported } from "../../core/numbers/reported";
import { help } from "../../core/text";
import { analysisWords } from "../../i18n/analysis";
import { outlierMethodChoices } from "../../i18n/choices/analysis";
import { choice, number, optional } from "../args";
import type { Cell } from "../context";
import { defineFunction } from "../define";
import { alongside, series } from "./series";

export const KPI_OUTLIERS = defineFunction({
  name: "KPI_OUTLIERS",
  group: "quality",
  summary: help(
    "Marks values that do not fit the others: typing errors, fake orders, one-off days.",
    "标出与其他数值不相称的值：录入错误、刷单、异常日。",
  ),
  args: {
    values: series(help("The values; in order of time for xmr.", "待查数值；xmr 须按时间排列。")),
    method: optional(
      choice(
        help(
          "mad (distance from the median), iqr (quartiles), or xmr (limits of a control chart).",
          "中位数偏差、四分位距，或控制图界限。",
        ),
        outlierMethodChoices,
      ),
      "mad",
    ),
    cutoff: optional(
      number(
        help(
          "How far out is an outlier, a larger number marks fewer. Optional, 3.5 for mad, 1.5 for iqr, 3 for xmr when left out.",
          "判定距离，越大标出越少。可选，默认：中位数偏差 3.5、四分位距 1.5、控制图 3。",
        ),
        { above: 0 },
        "H1",
      ),
    ),
  },
  returns: help(
    "Beside each value TRUE for an outlier, else FALSE, and why (below it when values are a row). Look into an outlier before taking it out.",
    "每个数值旁：异常为 TRUE，否则 FALSE，并附原因（数值为一行时在其下方）。剔除之前请先查明原因。",
  ),
  notes: help(
    "mad: median ± 3.5 × MAD ÷ 0.6745 (Iglewicz and Hoaglin); where more than half of the values are equal, the mean deviation × 1.2533 stands in. iqr: quartiles ± 1.5 × their distance (Tukey; quartiles as QUARTILE.INC). xmr: mean ± 3 × mean moving range ÷ 1.128.",
    "中位数偏差：中位数±3.5×MAD÷0.6745（Iglewicz 与 Hoaglin）；过半数值相同时改用平均偏差×1.2533。四分位距：四分位数±1.5×四分位距（Tukey，四分位数同 QUARTILE.INC）。控制图：均值±3×平均移动极差÷1.128。",
  ),
  examples: [
    {
      // By hand: quartiles 9.5 and 12, fences 5.75 and 15.75.
      args: [[[10], [12], [9], [""], [40], [9.5]], "iqr"],
      result: [
        [false, null],
        [false, null],
        [false, null],
        [null, null],
        [true, "above 15.75"],
        [false, null],
      ],
    },
  ],
  compute({ values, method, cutoff }, context) {
    const [low, high] = outlierFences(values.values.filter(isNumber), method, cutoff);
    const judged = values.values.map((value): Cell[] => {
      if (!isNumber(value)) return [value, null];
      if (value >= low && value <= high) return [false, null];
      const { above, below } = context.words(analysisWords).outlier;
      return [true, value > high ? above(shortNumber(high)) : below(shortNumber(low))];
    });
    return alongside(values, judged);
  },
});

const isNumber = (value: Reported): value is number => typeof value === "number";

/** Six digits are more than a reason needs. */
const shortNumber = (value: number): string => String(Number(value.toPrecision(6)));
