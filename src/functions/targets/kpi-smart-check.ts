import { catalogue } from "../../catalogue/all";
import { smartCheck } from "../../core/smart/smart-check";
import { help } from "../../core/text";
import { smartWords } from "../../i18n/smart";
import { inLanguage } from "../../i18n/words";
import { day, number, optional, string } from "../args";
import { defineFunction } from "../define";

export const KPI_SMART_CHECK = defineFunction({
  name: "KPI_SMART_CHECK",
  group: "targets",
  summary: help(
    "Checks a target against SMART: five rows, each with its verdict, the reason and how to fix it.",
    "按 SMART 检查目标：五行，每行给出结论、原因和修改方法。",
  ),
  args: {
    statement: string(
      help(
        "The target as a sentence, or only the measure's name when the other arguments follow.",
        "目标的一句话；若填写后面的参数，则只写指标名称。",
      ),
    ),
    baseline: optional(number(help("Where you stand. Optional.", "现状值。可选。"), {}, "H2")),
    target: optional(number(help("The value aimed for. Optional.", "目标值。可选。"), {}, "I2")),
    unit: optional(string(help("Unit of both. Optional.", "两者的单位。可选。"), "L2")),
    owner: optional(string(help("Who answers for it. Optional.", "负责人。可选。"), "C2")),
    due: optional(day(help("The last day. Optional.", "截止日期。可选。"))),
    parent: optional(string(help("The KPI or strategy it serves. Optional.", "支撑的上级指标或战略。可选。"), "D2")),
  },
  returns: help(
    "Five rows S, M, A, R, T: letter, verdict (pass, to settle, fail), why, how to fix.",
    "S、M、A、R、T 五行：字母、结论（通过、待补充、未通过）、原因、修改方法。",
  ),
  notes: help(
    "“To settle” means that nothing is wrong but something is missing before the letter can be judged, such as the present value. A change of more than double, or to less than a quarter, fails A (our limits).",
    "“待补充”表示没有错误，但缺少判断所需的内容，例如现状值。增幅超过一倍或降至四分之一以下，A 不通过（本工具的界限）。",
  ),
  source: help("Rules: articles 000, 002 and 004; words: our lexicon.", "规则：文章 000、002、004；词表为本工具自编。"),
  examples: [
    {
      args: ["Raise the repeat purchase rate from 25% to 30% by 30 June 2027"],
      result: [
        ["Specific", "pass", "Names one measure: “repeat purchase rate”.", ""],
        ["Measurable", "pass", "Can be counted: “from 25% to 30%”.", ""],
        ["Achievable", "pass", "Says where it starts and where it goes: a change of +20%.", ""],
        ["Relevant", "pass", "Is a result that the business can see: “repeat purchase rate”.", ""],
        ["Time-bound", "pass", "Has a date or a period: “by 30 June 2027”.", ""],
      ],
    },
    {
      args: ["Orders", 100, 120, "count", "", "2027-06-30", "GMV"],
      result: [
        ["Specific", "to settle", "Nobody answers for it.", "Name one person or team as owner."],
        ["Measurable", "pass", "Has a number that can be counted.", ""],
        ["Achievable", "pass", "Says where it starts and where it goes: a change of +20%.", ""],
        ["Relevant", "pass", "Serves a goal above it: “GMV”.", ""],
        ["Time-bound", "pass", "Has a date.", ""],
      ],
    },
  ],
  compute({ statement, baseline, target, unit, owner, due, parent }, context) {
    const { letters, verdicts, findings, join, list } = context.words(smartWords);
    const measured = catalogue().filter(({ kind }) => kind !== "theme");
    const fields = { baseline, target, unit, owner, due, parent };
    const isFields = Object.values(fields).some((field) => field !== undefined && field !== "");
    const input = isFields ? { statement: "", metric: statement, ...fields } : { statement };
    return smartCheck(
      input,
      measured.flatMap(({ name }) => [...name]),
    ).map((row) => [
      letters[row.letter],
      verdicts[row.verdict],
      join(row.findings.map(({ code, got }) => findings[code].why(got))),
      join(
        row.findings
          .map(({ code, proxies }) =>
            findings[code].fix(
              list(
                measured.filter(({ id }) => proxies.includes(id)).map(({ name }) => inLanguage(name, context.language)),
              ),
            ),
          )
          .filter((fix) => fix),
      ),
    ]);
  },
});
