import { DEFAULT_SHARES, distributionGrades, type GradeShare } from "../../core/incentives/distribution-grades";
import { KpiError } from "../../core/kpi-error";
import { help, type Text } from "../../core/text";
import { type Arg, optional, rowsOf } from "../args";
import { isBlank, readReported, readText } from "../cell";
import { defineFunction } from "../define";
import { laidOut, line } from "../line";

const gradeShares = (help: Text): Arg<readonly GradeShare[]> => ({
  help,
  takes: "range",
  optional: false,
  sample: "H2:I4",
  read(raw, { argument }) {
    const rows = rowsOf(raw);
    if (rows[0]!.length !== 2) throw new KpiError("wrong_width", { argument, expected: 2, columns: rows[0]!.length });
    return rows.flatMap((row, i) => {
      if (row.every(isBlank)) return [];
      const where = { argument, row: i + 1 };
      const share = readReported(row[1], where);
      if (typeof share !== "number") throw new KpiError("must_not_be_blank", where);
      return [{ grade: readText(row[0], where), share }];
    });
  },
});

export const KPI_DISTRIBUTION = defineFunction({
  name: "KPI_DISTRIBUTION",
  group: "incentives",
  summary: help(
    "Grades by forced distribution: the best scores take the first grade's share of places.",
    "强制分布评级：得分最高者按比例占据最高等级。",
  ),
  args: {
    scores: line(help("Score of each person; blank gets no grade.", "每人得分；空白者不评级。"), {}, "C2:C13"),
    shares: optional(
      gradeShares(
        help(
          "Two columns, grade and share, the best first, adding up to 100%. Optional, 3.75: 30%, 3.5: 60%, 3.25: 10% when left out.",
          "两列：等级与比例，最高等级在前，合计 100%。可省略，默认 3.75 占 30%、3.5 占 60%、3.25 占 10%。",
        ),
      ),
      DEFAULT_SHARES,
    ),
  },
  returns: help("Each person's grade, in the shape of scores.", "每人等级，与得分区域同形。"),
  notes: help(
    "Places are whole, by largest remainder. Equal scores share the better grade. In small groups a forced share says more of the group's size than of its people.",
    "名额按最大余数法取整；同分者取较高等级。人数很少时，强制比例反映的是人数而非表现。",
  ),
  source: help(
    "The 3-6-1 scale of a large Chinese platform company, which stopped forcing its lowest grade in 2020.",
    "某大型平台公司的“361”等级，2020 年起不再强制最低一档。",
  ),
  examples: [
    { args: [[[95], [88], [70], [91]]], result: [["3.75"], ["3.5"], ["3.5"], ["3.5"]] },
    {
      args: [
        [[80], [""], [90]],
        [
          ["A", 0.5],
          ["B", 0.5],
        ],
      ],
      result: [["B"], [null], ["A"]],
    },
  ],
  compute: ({ scores, shares }) => laidOut(scores, distributionGrades(scores.values, shares)),
});
