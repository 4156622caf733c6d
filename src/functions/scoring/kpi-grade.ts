import { KpiError } from "../../core/kpi-error";
import { type GradeBand, grade } from "../../core/scoring/grade";
import { help, type Text } from "../../core/text";
import { type Arg, number, optional, rowsOf } from "../args";
import { isBlank, readReported, readText } from "../cell";
import { defineRowFunction } from "../define";

export const KPI_GRADE = defineRowFunction({
  name: "KPI_GRADE",
  group: "scoring",
  summary: help(
    "Grade of a score: S from 110, A from 100, B from 90, C from 70, else D.",
    "由得分评定等级：110 起为 S，100 起为 A，90 起为 B，70 起为 C，其余为 D。",
  ),
  args: {
    score: number(help("The score in points.", "得分。"), {}, "F2:F13"),
    bands: optional(
      bandsArg(
        help(
          "Two columns: points from which a grade is given, and the grade. Optional, the five grades above when left out.",
          "两列：等级的起始分与等级。可选，默认即上述五档。",
        ),
      ),
    ),
  },
  returns: help("The grade.", "等级。"),
  notes: help(
    "A score below every band gets the lowest grade. The 3.25 / 3.5 / 3.75 scale hands out shares of a team and is KPI_DISTRIBUTION.",
    "低于所有起始分时取最低等级。3.25/3.5/3.75 为按比例强制分布的等级，请用 KPI_DISTRIBUTION。",
  ),
  examples: [
    { args: [107.86], result: "A" },
    { args: [[[112], [90], [69.9]]], result: [["S"], ["B"], ["D"]] },
    {
      args: [
        72,
        [
          [85, "excellent"],
          [60, "pass"],
          [0, "fail"],
        ],
      ],
      result: "pass",
    },
  ],
  compute: ({ score, bands }) => grade(score, bands),
});

function bandsArg(words: Text): Arg<GradeBand[]> {
  return {
    help: words,
    takes: "range",
    optional: false,
    sample: "H2:I6",
    read(raw, { argument }) {
      const rows = rowsOf(raw);
      if (rows[0]!.length !== 2) throw new KpiError("wrong_width", { argument, expected: 2, columns: rows[0]!.length });
      const bands: GradeBand[] = [];
      rows.forEach((row, i) => {
        if (row.every(isBlank)) return;
        const from = readReported(row[0], { argument, row: i + 1 });
        if (typeof from !== "number") throw new KpiError("must_not_be_blank", { argument, row: i + 1 });
        bands.push({ from, grade: readText(row[1], { argument, row: i + 1 }) });
      });
      return bands;
    },
  };
}
