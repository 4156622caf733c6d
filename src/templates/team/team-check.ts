import { text } from "../../core/text";
import type { PlanOptions, SheetSpec } from "../template";
import { lastDay } from "./sample-days";
import { sheetTitle } from "./sheet-title";
import type { TeamSpec } from "./team-spec";

/** What a good reviewer would say of this set of KPIs, by one formula. */
export function teamCheck(spec: TeamSpec, options: PlanOptions): SheetSpec {
  return {
    title: sheetTitle(spec, text("check", "指标体检")),
    tab: "help",
    freeze: "health",
    blocks: [
      { kind: "heading", text: [`${spec.title[0]}: check of the KPIs`, `${spec.title[1]}：指标体检`] },
      {
        kind: "fields",
        key: "review",
        gap: 0,
        fields: [
          {
            key: "day",
            label: text("Reviewed on", "检查日期"),
            value: lastDay(options),
            format: "date",
            input: true,
            check: { kind: "date" },
            name: "KPI_AS_OF",
            note: text(
              "A typed date: Extensions → KPI Scorecards → Set to today.",
              "手动填写，或用菜单“扩展程序 → KPI Scorecards → 设为今天”。",
            ),
          },
        ],
      },
      {
        kind: "spill",
        key: "health",
        formula: "=KPI_HEALTH({plan};{review.day})",
        rows: 12,
        lines: 3,
        columns: [
          { key: "severity", width: 102 },
          { key: "row", width: 50 },
          { key: "kpi", width: 150, wrap: true },
          { key: "what", width: 232, wrap: true },
          { key: "why", width: 232, wrap: true },
          { key: "todo", width: 232, wrap: true },
        ],
      },
    ],
  };
}
