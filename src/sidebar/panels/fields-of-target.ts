import type { KpiCard, TargetRow } from "../../contract/replies";
import { emptyWizard, type WizardState } from "../../contract/shared";
import { typeFigure } from "../figures";

/** The wizard opened on a row of a table, at its first step and with every step reached. */
export function fieldsOfTarget(row: TargetRow, cards: readonly KpiCard[]): WizardState {
  const empty = emptyWizard(row.start);
  const figure = (value: number | null, unit = row.unit): string => (value === null ? "" : typeFigure(value, unit));
  return {
    ...empty,
    reached: 6,
    editing: { sheet: row.sheet, row: row.row, kpi: row.kpi },
    fields: {
      ...empty.fields,
      level: row.level,
      owner: row.owner,
      kpi: cards.find(({ name, otherName }) => name === row.kpi || otherName === row.kpi)?.id ?? "",
      metric: row.kpi,
      dimension: row.dimension,
      unit: row.unit,
      direction: row.direction,
      source: row.source,
      actual: figure(row.actual),
      baseline: figure(row.baseline),
      target: figure(row.target),
      targetHigh: figure(row.targetHigh),
      parent: row.parent,
      strategy: row.strategy,
      weight: figure(row.weight, "share"),
      counter: row.counter,
      due: row.due,
      cadence: row.cadence,
    },
  };
}
