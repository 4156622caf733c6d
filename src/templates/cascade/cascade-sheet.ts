import { text } from "../../core/text";
import { choiceText } from "../../i18n/choices/choices";
import { levelChoices } from "../../i18n/choices/targets";
import { columnTitle } from "../column-title";
import { missColours } from "../miss-colours";
import { PLAN_TABLE } from "../team/table-names";
import type { Block, Column, PlanOptions, SheetSpec } from "../template";
import { cascadeRows } from "./cascade-rows";
import type { CascadeSpec } from "./cascade-spec";
import { sourceNotes } from "./source-notes";

/** The table people fill in, or that reads the scorecards of this workbook, with each KPI's score beside it. */
export function cascadeSheet(spec: CascadeSpec, options: PlanOptions): SheetSpec {
  const rows = cascadeRows(spec, options);
  // Where it only repeats scorecards it is not closed beside them.
  const name = rows.every(({ computed }) => computed) ? { name: PLAN_TABLE } : {};
  return {
    title: text("Cascade", "目标分解"),
    tab: "result",
    freeze: "cascade",
    blocks: [
      { kind: "heading", text: text("From company to person", "从公司到个人") },
      ...sourceNotes(spec, options),
      { kind: "table", key: "cascade", ...name, lines: 2, columns: columns(), rows },
      scores(rows.length),
    ],
  };
}

function columns(): Column[] {
  const typed = (key: Parameters<typeof columnTitle>[0], width: number, more: Partial<Column> = {}): Column => ({
    key,
    title: columnTitle(key),
    width,
    wrap: true,
    input: true,
    ...more,
  });
  /** Typed or read from a scorecard, row by row. */
  const figure = (key: "target" | "actual"): Column => ({ key, title: columnTitle(key), width: 78, format: "unit" });
  return [
    typed("level", 100, {
      check: { kind: "list", values: Object.values(levelChoices).map(choiceText) },
    }),
    typed("kpi", 190),
    typed("owner", 120),
    typed("parent", 190, {
      note: text(
        "The KPI one level up that this one serves. With several of one name: KPI @ Owner.",
        "所支撑的上一级指标；同名时写作：指标 @ 负责人。",
      ),
    }),
    typed("weight", 62, {
      format: "percent",
      check: { kind: "number", min: 0, max: 1 },
      note: text("The weights of each owner add to 100%.", "每位负责人的权重合计为100%。"),
    }),
    typed("direction", 72),
    figure("target"),
    figure("actual"),
  ];
}

const scores = (rows: number): Block => ({
  kind: "spill",
  key: "scored",
  beside: "cascade",
  formula: "=CHOOSECOLS(KPI_MISS_PATH({cascade});3;4)",
  rows,
  columns: [
    { key: "score", width: 50, format: "score" },
    { key: "status", width: 60, wrap: true },
  ],
  colours: missColours("score"),
});
