import { type Text, text } from "../../core/text";
import { choiceText } from "../../i18n/choices/choices";
import { dimensionChoices } from "../../i18n/choices/dimensions";
import { levelChoices } from "../../i18n/choices/targets";
import { columnTitle } from "../column-title";
import type { Column, PlanOptions, Row, SheetSpec } from "../template";
import { cardCell } from "./card-cell";
import { keptName } from "./kept-name";
import { cadenceText, counterText, formatOf, kpiOf } from "./kpi-facts";
import { lastMonth, yearEnd } from "./sample-days";
import { sheetTitle } from "./sheet-title";
import { sources } from "./sources";
import { PLAN_TABLE } from "./table-names";
import type { TeamKpi, TeamSpec } from "./team-spec";

/** What stands behind each KPI: dimension, source, due date, counter-metric. */
export function teamPlan(spec: TeamSpec, options: PlanOptions): SheetSpec {
  return {
    title: sheetTitle(spec, text("KPI plan", "指标说明")),
    tab: "input",
    freeze: "plan",
    blocks: [
      { kind: "heading", text: [`${spec.title[0]}: KPI plan`, `${spec.title[1]}：指标说明`] },
      {
        kind: "table",
        key: "plan",
        name: PLAN_TABLE,
        dense: true,
        columns: planColumns(),
        rows: spec.kpis.map((kpi) => planRow(kpi, spec, options)),
      },
    ],
  };
}

/**
 * Columns that repeat the scorecard are formulas; the rest is typed. They go by the KPI's name, so that what is typed
 * stays with its KPI when rows of the scorecard are sorted or deleted.
 */
function planColumns(): Column[] {
  const linked = (
    key: "owner" | "weight" | "direction" | "baseline" | "target" | "actual",
    width: number,
    format?: Column["format"],
  ): Column => {
    const cell = cardCell(`{card.${key}}`, "{card.kpi}", "{kpi}");
    return {
      key,
      title: columnTitle(key),
      width,
      ...(format ? { format } : { wrap: true }),
      formula: `=IF(${cell}="";"";${cell})`,
    };
  };
  return [
    { key: "kpi", title: columnTitle("kpi"), width: 84, wrap: true, formula: "={card.kpi@row}" },
    { key: "level", title: columnTitle("level"), width: 56, input: true, wrap: true },
    linked("owner", 79),
    { key: "dimension", title: columnTitle("dimension"), width: 58, input: true, wrap: true },
    linked("weight", 48, "percent"),
    linked("direction", 58),
    linked("baseline", 62, "unit"),
    linked("target", 62, "unit"),
    linked("actual", 62, "unit"),
    { key: "cadence", title: columnTitle("cadence"), width: 56, input: true, wrap: true },
    { key: "due", title: columnTitle("due"), width: 70, format: "date", input: true, check: { kind: "date" } },
    { key: "source", title: columnTitle("source"), width: 70, input: true, wrap: true },
    { key: "strategy", title: columnTitle("strategy"), width: 82, input: true, wrap: true },
    { key: "counter_metric", title: text("Counter metric", "制衡指标"), width: 82, input: true, wrap: true },
    {
      key: "last_changed",
      title: columnTitle("last_changed"),
      width: 70,
      format: "date",
      input: true,
      check: { kind: "date" },
    },
  ];
}

function levelText({ person, team }: TeamSpec): Text {
  return choiceText(levelChoices[person ? "individual" : team === "company" ? "company" : "department"]);
}

function planRow([id, , , target, , more]: TeamKpi, spec: TeamSpec, options: PlanOptions): Row {
  const kpi = kpiOf(id);
  const named = (name: string): string => keptName(name, "{card.kpi}", "{card.kpi@row}");
  return {
    key: id,
    format: formatOf(kpi.unit, target),
    values: {
      kpi: { formula: [named(kpi.name[0]), named(kpi.name[1])] },
      level: levelText(spec),
      dimension: choiceText(dimensionChoices[kpi.dimension]),
      cadence: cadenceText(kpi),
      due: yearEnd(options),
      source: sources()[more?.source ?? spec.source],
      strategy: spec.strategy,
      counter_metric: counterText(kpi),
      last_changed: lastMonth(options),
    },
  };
}
