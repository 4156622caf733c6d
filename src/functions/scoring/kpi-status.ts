import { KpiError } from "../../core/kpi-error";
import { DEFAULT_THRESHOLDS, status } from "../../core/scoring/status";
import { help } from "../../core/text";
import { scoringWords } from "../../i18n/scoring";
import { column, number, optional } from "../args";
import { defineRowFunction } from "../define";

export const KPI_STATUS = defineRowFunction({
  name: "KPI_STATUS",
  group: "scoring",
  summary: help(
    "Traffic light of an attainment in words: on track, at risk or off track.",
    "由完成率得出状态：达标、预警或未达标。",
  ),
  args: {
    attainment: number(help("The attainment, 1 for exactly on target.", "完成率，1 为刚好达标。"), {}, "E2:E13"),
    thresholds: optional(
      column(
        help(
          "Two cells: on track from, at risk from. Optional, 100 % and 90 % when left out.",
          "两个单元格：达标线与预警线。可选，默认 100% 与 90%。",
        ),
        {},
        "H2:H3",
      ),
    ),
  },
  returns: help("on track, at risk or off track.", "达标、预警或未达标。"),
  examples: [
    { args: [1.02], result: "on track" },
    { args: [0.93], result: "at risk" },
    {
      args: [
        [[1], [0.8], [""]],
        [[0.95], [0.75]],
      ],
      result: [["on track"], ["at risk"], [""]],
    },
  ],
  compute: ({ attainment, thresholds }, context) =>
    context.words(scoringWords).status[status(attainment, thresholds ? pairOf(thresholds) : DEFAULT_THRESHOLDS)],
});

function pairOf(values: readonly unknown[]): readonly [number, number] {
  const [first, second] = values;
  if (values.length !== 2) {
    throw new KpiError("lengths_differ", {
      argument: "thresholds",
      other: "on track, at risk",
      expected: 2,
      got: values.length,
    });
  }
  if (typeof first !== "number" || typeof second !== "number") {
    throw new KpiError("must_not_be_blank", { argument: "thresholds", row: typeof first === "number" ? 2 : 1 });
  }
  return [first, second];
}
