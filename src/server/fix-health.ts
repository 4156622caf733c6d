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
import { cellAddress } from "../core/sheet/cell-area";
import { weightsAround } from "../core/weights/weights-around";
import { readChoice } from "../i18n/choices/choices";
import type { ScorecardColumn } from "../i18n/choices/scorecard-columns";
import { levelChoices } from "../i18n/choices/targets";
import { inLanguage } from "../i18n/words";
import { scorecardOfPlan } from "./add-kpi/scorecard-of-plan";
import { findScorecardTable, type ScorecardTable } from "./scorecard-table";
import type { Place } from "./targets";
import { textCell } from "./text-cell";
import { transaction } from "./transaction";
import { withLock } from "./with-lock";
import { writeCells } from "./write-cells";

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
      const write = (of: ScorecardTable, column: ScorecardColumn, values: ReadonlyMap<number, unknown>): void =>
        writeCells(of.sheet, of.columns.get(column)!, values, undoWith);
      if (fix === "normalise") {
        const card = weighedTable(place, table);
        write(card, "weight", normalised(card));
      }
      if (fix === "counter") write(table, "counter_metric", new Map([[row, textCell(counterName(table, row))]]));
      if (fix === "due") {
        const cell = table.sheet.getRange(row, table.columns.get("due")!);
        const format = cell.getNumberFormat();
        write(table, "due", new Map([[row, usualDue(table, place)]]));
        undoWith(() => cell.setNumberFormat(format));
        cell.setNumberFormat("yyyy-mm-dd");
      }
      SpreadsheetApp.flush();
      return null;
    }),
  );
}

function cellOf(table: ScorecardTable, row: number, column: ScorecardColumn): unknown {
  const at = table.columns.get(column);
  return at === undefined ? "" : (table.rows[row - table.headerRow - 1]?.[at - table.firstColumn] ?? "");
}

/** Where the weights are typed: a plan repeats those of its scorecard. */
function weighedTable({ book }: Place, table: ScorecardTable): ScorecardTable {
  const card = scorecardOfPlan(book, table.sheet);
  const found = card && findScorecardTable(card);
  return found?.columns.has("weight") ? found : table;
}

/**
 * The weights, by row, of each scorecard that the review finds not whole, brought to a sum of 1 around those that
 * formulas fill; all others stay.
 */
function normalised(table: ScorecardTable): Map<number, number> {
  const column = table.columns.get("weight")!;
  const formulas = table.sheet.getRange(table.headerRow + 1, column, table.rows.length, 1).getFormulas();
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
  const result = new Map<number, number>();
  for (const group of groupsNotWhole(rows.filter(({ isKpi }) => isKpi))) {
    const weights = group.rows.map(({ weight }) => weight);
    const fixed = group.rows.map(({ at }) => formulas[at]![0] !== "");
    // Formulas go on giving points of 100 where they do; what is typed alone becomes shares.
    const arePoints = fixed.includes(true) && group.sum < weights.reduce<number>((sum, one) => sum + (one ?? 0), 0) / 2;
    const shares = weightsAround(weights, fixed, arePoints ? 100 : 1);
    if (!shares) throw noRoom(table, group.rows, fixed);
    shares.forEach((weight, k) => {
      if (weight !== null && !fixed[k]) result.set(table.headerRow + 1 + group.rows[k]!.at, weight);
    });
  }
  return result;
}

/** Says which cells are in the way: nobody else has a weight, or formulas leave nothing of the whole. */
function noRoom(
  table: ScorecardTable,
  rows: readonly { readonly at: number; readonly weight: number | null }[],
  fixed: readonly boolean[],
): KpiError {
  const address = ({ at }: { readonly at: number }): string =>
    cellAddress(table.headerRow + 1 + at, table.columns.get("weight")!);
  const formulas = rows.filter((_, k) => fixed[k]).map(address);
  if (formulas.length === 0) return new KpiError("all_zero", { argument: rows.map(address).join(", ") });
  return rows.some(({ weight }, k) => !fixed[k] && (weight ?? 0) > 0)
    ? new KpiError("formulas_leave_nothing", { got: formulas.join(", ") })
    : new KpiError("formula_in_the_way", { got: formulas.join(", ") });
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
