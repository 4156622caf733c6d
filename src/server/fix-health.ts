import { catalogue } from "../catalogue/all";
import { findKpi } from "../catalogue/find";
import type { HealthFix } from "../contract/replies";
import type { Input } from "../contract/rpc";
import { civilDate } from "../core/calendar/civil-date";
import { dayNumber } from "../core/calendar/day-number";
import { midnight } from "../core/calendar/midnight";
import { groupsNotWhole } from "../core/health/groups-not-whole";
import type { LevelNumber } from "../core/health/health-scorecard";
import { KpiError } from "../core/kpi-error";
import { normalizedWeights } from "../core/weights/normalized-weights";
import { readChoice } from "../i18n/choices/choices";
import type { ScorecardColumn } from "../i18n/choices/scorecard-columns";
import { levelChoices } from "../i18n/choices/targets";
import { inLanguage } from "../i18n/words";
import { writtenBack } from "./range-content";
import { findScorecardTable, type ScorecardTable } from "./scorecard-table";
import type { Place } from "./targets";
import { textCell } from "./text-cell";
import { transaction } from "./transaction";
import { withLock } from "./with-lock";

/** The fix that needs no judgement of a person, where there is one: its column must be there and hold no formula. */
export function fixFor(table: ScorecardTable, code: string, row: number): HealthFix | null {
  if (code === "weights_not_whole") return table.columns.has("weight") ? "normalise" : null;
  const kpi = findKpi(String(cellOf(table, row, "kpi")));
  if (code === "no_counter_metric") {
    return table.columns.has("counter_metric") && kpi && kpi.counter !== "none" ? "counter" : null;
  }
  return code === "no_due_date" && table.columns.has("due") ? "due" : null;
}

/** Does one safe fix. What a formula fills is left to its formula. */
export function fixHealth(place: Place, { sheet: name, row, fix }: Input<"fixHealth">): null {
  const sheet = place.book.getSheetByName(name);
  const table = sheet && findScorecardTable(sheet);
  if (!table) throw new KpiError("sheet_missing", { got: name.slice(0, 60) });
  return withLock(() =>
    transaction((undoWith) => {
      const write = (column: ScorecardColumn, first: number, values: unknown[]): void => {
        const range = table.sheet.getRange(first, table.columns.get(column)!, values.length, 1);
        const formulas = range.getFormulas();
        if (formulas.some(([formula]) => formula !== ""))
          throw new KpiError("formula_in_the_way", { got: range.getA1Notation() });
        const before = range.getValues();
        const formats = range.getNumberFormats();
        undoWith(() => {
          range.setValues(before.map(([value]) => [writtenBack(value)]));
          range.setNumberFormats(formats);
        });
        range.setValues(values.map((value) => [value]));
        if (column === "due") range.setNumberFormat("yyyy-mm-dd");
      };
      if (fix === "normalise") write("weight", table.headerRow + 1, normalised(table));
      if (fix === "counter") write("counter_metric", row, [textCell(counterName(table, row))]);
      if (fix === "due") write("due", row, [usualDue(table, place)]);
      SpreadsheetApp.flush();
      return null;
    }),
  );
}

function cellOf(table: ScorecardTable, row: number, column: ScorecardColumn): unknown {
  const at = table.columns.get(column);
  return at === undefined ? "" : (table.rows[row - table.headerRow - 1]?.[at - table.firstColumn] ?? "");
}

/** The weights of each scorecard that the review finds not whole brought to a sum of 1; all others stay. */
function normalised(table: ScorecardTable): unknown[] {
  const rows = table.rows.map((_, at) => {
    const cell = (column: ScorecardColumn): unknown => cellOf(table, table.headerRow + 1 + at, column);
    const level = readChoice(levelChoices, String(cell("level")));
    const weight = cell("weight");
    return {
      at,
      level: level === null ? null : (Object.keys(levelChoices).indexOf(level) as LevelNumber),
      owner: String(cell("owner")),
      parent: String(cell("parent")),
      weight: typeof weight === "number" ? weight : null,
      isKpi: cell("kpi") !== "",
    };
  });
  const result = table.rows.map((_, at) => cellOf(table, table.headerRow + 1 + at, "weight"));
  for (const group of groupsNotWhole(rows.filter(({ isKpi }) => isKpi))) {
    normalizedWeights(
      group.rows.map(({ weight }) => weight),
      4,
    ).forEach((weight, k) => {
      if (weight !== null) result[group.rows[k]!.at] = weight;
    });
  }
  return result;
}

function counterName(table: ScorecardTable, row: number): string {
  const kpi = findKpi(String(cellOf(table, row, "kpi")));
  const counter = catalogue().find(({ id }) => id === kpi?.counter);
  if (!counter) throw new KpiError("unknown_kpi", { got: String(kpi?.counter ?? "") });
  return inLanguage(counter.name, table.language);
}

/** The day most of the table is due on, else the last day of this year. */
function usualDue(table: ScorecardTable, { today, timeZone }: Place): Date {
  const counts = new Map<number, number>();
  table.rows.forEach((_, i) => {
    const due = cellOf(table, table.headerRow + 1 + i, "due");
    if (due instanceof Date) counts.set(due.getTime(), (counts.get(due.getTime()) ?? 0) + 1);
  });
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return new Date(most ? most[0] : midnight(dayNumber(civilDate(today).year, 12, 31), timeZone));
}
