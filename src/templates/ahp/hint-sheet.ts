import { text } from "../../core/text";
import type { Block, SheetSpec } from "../template";
import { experts } from "./sample-judgements";

/** For each expert the judgements that hurt consistency most, with the value that would fit. */
export function hintSheet(): SheetSpec {
  return {
    title: text("AHP hints", "AHP提示"),
    tab: "help",
    blocks: [
      { kind: "heading", text: text("Judgements to talk about", "值得讨论的判断") },
      {
        kind: "notes",
        gap: 0,
        style: "muted",
        lines: [
          text(
            "The judgements whose change would gain most consistency, the most harmful first. Change one at a time, and only if the expert agrees: a contradiction may be right where the scale ends at 9.",
            "改动后最能提高一致性的判断，影响最大的在前。一次只改一个，并须经专家认可：标度止于9时，矛盾也可能是合理的。",
          ),
        ],
      },
      ...experts().flatMap((_, i) => hintsOf(i + 1)),
    ],
  };
}

function hintsOf(expert: number): Block[] {
  return [
    {
      kind: "fields",
      key: `hinted${expert}`,
      fields: [
        { key: "expert", label: text("Expert", "专家"), value: `={experts.name@${expert}}&""`, span: 2 },
        {
          key: "verdict",
          label: text("Verdict", "结论"),
          value: `={consistency${expert}.value@5}&""`,
          span: 2,
        },
        { key: "ratio", label: text("CR", "CR"), value: `={consistency${expert}.value@4}`, format: "number" },
      ],
    },
    {
      kind: "spill",
      key: `hints${expert}`,
      gap: 0,
      formula: `=KPI_AHP_HINTS({e${expert}})`,
      rows: 5,
      columns: [
        { key: "row", width: 130 },
        { key: "column", width: 130 },
        { key: "now", width: 100, right: true },
        { key: "implied", width: 110, format: "number" },
        { key: "better", width: 110, right: true },
        { key: "after", width: 90, format: "number" },
      ],
    },
  ];
}
