import { text } from "../../core/text";
import { missColours } from "../miss-colours";
import type { PlanOptions, SheetSpec } from "../template";
import { cascadeRows } from "./cascade-rows";
import type { CascadeSpec } from "./cascade-spec";
import { chosenOwners } from "./chosen-owners";

/** Every level's and every KPI's score, its own and the one from below. */
export function cascadeScores(spec: CascadeSpec, options: PlanOptions): SheetSpec {
  const levels = new Set(chosenOwners(spec, options).map(({ level }) => level)).size;
  const rows = cascadeRows(spec, options).length + levels;
  return {
    title: text("Cascade scores", "分解得分"),
    tab: "result",
    freeze: "roll",
    blocks: [
      { kind: "heading", text: text("Scores of levels and KPIs", "各层级与指标得分") },
      {
        kind: "spill",
        key: "roll",
        formula: "=KPI_ROLLUP({cascade})",
        rows,
        lines: 2,
        columns: [
          { key: "level", width: 110 },
          { key: "kpi", width: 230, wrap: true },
          { key: "owner", width: 160, wrap: true },
          { key: "own", width: 95, format: "score" },
          { key: "below", width: 95, format: "score" },
          { key: "reported", width: 95, format: "percent" },
          { key: "serving", width: 95, format: "integer" },
          { key: "note", width: 110, wrap: true },
        ],
        colours: missColours("own"),
      },
    ],
  };
}
