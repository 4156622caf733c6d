import { text } from "../../core/text";
import type { Block, Row, SheetSpec } from "../template";
import { CRITERIA, criteria, EXPERTS, experts, sampleJudgements, scale } from "./sample-judgements";

const numbers = Array.from({ length: CRITERIA }, (_, i) => i + 1);

/** Criteria, experts, and one square of judgements an expert with its consistency beside it. */
export function judgementSheet(): SheetSpec {
  return {
    title: text("AHP judgements", "AHP判断"),
    tab: "input",
    blocks: [
      { kind: "heading", text: text("Pairwise judgements", "两两比较") },
      {
        kind: "notes",
        gap: 0,
        style: "muted",
        lines: [
          text(
            "Each cell: how much more the row matters than the column. 1 alike, 3 somewhat more, 5 clearly, 7 strongly, 9 extremely more; 1/3 to 1/9 the other way round. Fill in above the diagonal; a cell left empty is completed.",
            "每格填行比列重要多少：1 同等，3 稍微重要，5 明显重要，7 强烈重要，9 极端重要；反过来用 1/3 至 1/9。只填对角线以上；空着的会自动补全。",
          ),
          text(
            "Judgements are consistent up to a CR of 0.1 (0.05 for three criteria, 0.08 for four). Beyond it the next sheet names the judgement to talk about first.",
            "CR 不超过 0.1（三项 0.05、四项 0.08）即为一致；超过时，下一张表会指出最该先讨论的判断。",
          ),
        ],
      },
      {
        kind: "notes",
        gap: 0,
        style: "sample",
        when: "sample",
        lines: [
          text(
            "Judgements in italics are SAMPLES. Extensions → KPI Scorecards → Remove sample data clears them.",
            "斜体为示例判断，可用菜单“清除示例数据”一次删除。",
          ),
        ],
      },
      {
        kind: "table",
        key: "items",
        columns: [{ key: "name", title: text("Criterion", "准则"), input: true }],
        rows: numbers.map((_, i): Row => ({ values: { name: criteria()[i] } })),
      },
      {
        kind: "table",
        key: "experts",
        beside: "items",
        // Under the wider columns of the consistency figures.
        gap: CRITERIA,
        columns: [
          { key: "name", title: text("Expert", "专家"), sample: true },
          {
            key: "weight",
            title: text("Counts", "权重"),
            format: "number",
            input: true,
            check: { kind: "number", min: 0, max: 100 },
            note: text("How much the expert's word counts; 0 leaves it out.", "该专家意见的权重；0 表示不计。"),
          },
        ],
        rows: experts().map((name): Row => ({ values: { name, weight: 1 } })),
      },
      ...experts().flatMap((_, expert) => square(expert + 1)),
      {
        kind: "spill",
        key: "group",
        formula: `=KPI_AHP_GROUP({e1.name@0}:{e${EXPERTS}.c${CRITERIA}@-1};{experts.weight})`,
        rows: CRITERIA + 3,
        // The pair that experts disagree on most is named in the last row, which moves with the criteria.
        lines: 2,
        columns: [
          { key: "item", width: 110 },
          { key: "weight", width: 150, format: "percent", wrap: true },
          ...experts().map((_, i) => ({ key: `expert${i + 1}`, format: "percent" as const })),
        ],
      },
      { kind: "heading", size: "section", text: text("The scale", "判断标度") },
      {
        kind: "table",
        key: "scale",
        gap: 0,
        columns: [
          { key: "value", title: text("Row over column", "行相对列"), format: "text" },
          { key: "meaning", title: text("Meaning", "含义") },
        ],
        rows: scale().map(({ value, meaning }): Row => ({ values: { value, meaning } })),
      },
    ],
  };
}

/** One expert's square and its consistency; the squares touch, so that one range holds them all. */
function square(expert: number): Block[] {
  const key = `e${expert}`;
  const range = `{${key}}`;
  return [
    {
      kind: "table",
      key,
      gap: expert === 1 ? 1 : 0,
      columns: [
        { key: "name", title: `={experts.name@${expert}}&""`, width: 110, formula: '={items.name@row}&""' },
        ...numbers.map((number) => ({
          key: `c${number}`,
          title: `={items.name@${number}}&""`,
          width: 88,
          format: "text" as const,
          check: { kind: "column", of: "scale.value" } as const,
        })),
      ],
      rows: numbers.map((row): Row => {
        const above = numbers.filter((column) => column > row);
        const judged = sampleJudgements(expert, row);
        return {
          input: above.map((column) => `c${column}`),
          // The diagonal goes with them: emptied it still means 1, and one name covers the square.
          sample: [row, ...above.filter((_, i) => judged[i])].map((column) => `c${column}`),
          values: {
            ...Object.fromEntries(above.map((column, i) => [`c${column}`, judged[i]])),
            [`c${row}`]: text("1", "1"),
          },
        };
      }),
    },
    {
      kind: "spill",
      key: `consistency${expert}`,
      beside: key,
      formula: `=KPI_AHP_CONSISTENCY(${range})`,
      header: false,
      rows: 5,
      columns: [
        { key: "label", width: 125 },
        { key: "value", width: 150, format: "number" },
      ],
    },
  ];
}
