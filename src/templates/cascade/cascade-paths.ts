import { text } from "../../core/text";
import { missColours } from "../miss-colours";
import type { PlanOptions, SheetSpec } from "../template";
import { cascadeRows } from "./cascade-rows";
import type { CascadeSpec } from "./cascade-spec";

/** Every KPI that missed with its path; alone on its sheet, so that it grows with the table. */
export const cascadePaths = (spec: CascadeSpec, options: PlanOptions): SheetSpec => ({
  title: text("Cascade paths", "未达成路径"),
  tab: "result",
  freeze: "miss",
  blocks: [
    { kind: "heading", text: text("Where each miss begins", "每项未达成的源头") },
    {
      kind: "spill",
      key: "miss",
      formula: "=KPI_MISS_PATH({cascade})",
      rows: cascadeRows(spec, options).length,
      lines: 2,
      columns: [
        { key: "kpi", width: 200, wrap: true },
        { key: "owner", width: 130, wrap: true },
        { key: "score", width: 60, format: "score" },
        { key: "status", width: 90, wrap: true },
        { key: "path", width: 520, wrap: true },
      ],
      colours: missColours("score"),
    },
  ],
});
