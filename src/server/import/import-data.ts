import type { Imported } from "../../contract/replies";
import type { Input } from "../../contract/rpc";
import { dayText } from "../../core/calendar/day-text";
import { collectMonths, type ImportColumn } from "../../core/import/collect-months";
import { decimalComma } from "../../core/import/decimal-comma";
import { KpiError } from "../../core/kpi-error";
import type { Place } from "../targets";
import { transaction } from "../transaction";
import { withLock } from "../with-lock";
import { commaLocale } from "./comma-locale";
import { dataTables } from "./data-tables";
import { exportCells, headersOf, proposedMeanings } from "./export-cells";
import { exportReaders } from "./export-readers";
import { headerMeanings } from "./header-meanings";
import { type KnownInput, knownInputs } from "./inputs";
import { keepMeanings, keptMeanings } from "./kept-meanings";
import { writeMonths } from "./write-months";

type Inputs = ReadonlyMap<string, KnownInput>;

/**
 * Puts an export's figures into the months of a data sheet. A month's figures are replaced, so that importing twice
 * changes nothing; cells with formulas stay. All of it or nothing; what was chosen for a header is remembered.
 *
 * @throws {KpiError} when a sheet is gone or changed since it was read, when no column is the date or none an input,
 * when two columns stand for the same
 */
export function importData(place: Place, input: Input<"importData">): Imported {
  return withLock(() => {
    const { book, language, timeZone } = place;
    const source = book.getSheetByName(input.sheet);
    const home = book.getSheetByName(input.target);
    if (!source || !home) throw new KpiError("no_such_sheet", { sheet: source ? input.target : input.sheet });
    const inputs = knownInputs();
    const label = (id: string): string => inputs.get(id)!.label[language === "zh" ? 1 : 0];
    const cells = exportCells(source);
    const headers = headersOf(cells[input.headerRow - 1] ?? []);
    if (headers.length !== input.columns.length || headers.some((header, i) => header !== input.columns[i]!.header)) {
      throw new KpiError("export_changed", { sheet: input.sheet });
    }
    const columns = input.columns.map(({ means }) => columnOf(means, inputs));
    refuseUnclear(columns, input.columns, label);
    const known = headerMeanings(inputs);
    const tables = dataTables(home, known);
    if (tables.length === 0) throw new KpiError("no_data_sheet");
    const offered = new Set(tables.flatMap((table) => [...table.inputs.values()]));
    const rows = cells.slice(input.headerRow);
    const figures = rows.flatMap((row) => row.filter((_, i) => columns[i]?.kind === "input"));
    const readers = exportReaders(timeZone, decimalComma(figures, commaLocale(book.getSpreadsheetLocale())));
    const collected = collectMonths(rows, columns, readers);
    const proposed = proposedMeanings(headers, keptMeanings(), known, inputs);
    const remembered = input.columns.map(({ header, means }, i) => {
      // A column that the sheet has no place for was not left out by choice.
      return { header, means: means === "" && !offered.has(proposed[i]!) ? proposed[i]! : means };
    });
    const written = transaction((undo) => {
      keepMeanings(remembered, proposed, undo);
      const result = writeMonths(home, tables, collected.months, readers, undo);
      SpreadsheetApp.flush();
      return result;
    });
    const combined = collected.combined.map((id) => inputs.get(id)!);
    const labels = (of: readonly { id: string }[]): string[] => of.map(({ id }) => label(id));
    return {
      target: input.target,
      cells: written.cells,
      months: monthKeys([...written.months]),
      without: monthKeys([...collected.months.keys()].filter((month) => !written.months.has(month))),
      skippedRows: collected.skippedRows,
      skippedCells: collected.skippedCells,
      added: labels(combined.filter(({ combining }) => combining === "sum")),
      averaged: labels(combined.filter(({ combining }) => combining === "mean")),
      people: labels(combined.filter(({ combining, people }) => combining === "sum" && people)),
      homeless: labels(
        input.columns.flatMap(({ means }) => (inputs.has(means) && !offered.has(means) ? [{ id: means }] : [])),
      ),
    };
  });
}

const monthKeys = (months: readonly number[]): string[] =>
  [...months].sort((a, b) => a - b).map((day) => dayText(day).slice(0, 7));

function columnOf(means: string, inputs: Inputs): ImportColumn | null {
  if (means === "date") return { kind: "date" };
  const input = inputs.get(means);
  if (!input) return null;
  const { id, combining, isShare } = input;
  return { kind: "input", id, combining, isShare, absolute: id === "refunds" };
}

function refuseUnclear(
  columns: readonly (ImportColumn | null)[],
  given: readonly { readonly header: string; readonly means: string }[],
  label: (id: string) => string,
): void {
  if (!columns.some((column) => column?.kind === "date")) throw new KpiError("no_date_column");
  if (!columns.some((column) => column?.kind === "input")) throw new KpiError("no_input_column");
  columns.forEach((column, i) => {
    const first = given.findIndex(({ means }) => means === given[i]!.means);
    if (column === null || first === i) return;
    throw new KpiError(column.kind === "date" ? "two_date_columns" : "column_chosen_twice", {
      ...(column.kind === "input" ? { input: label(column.id) } : {}),
      first: given[first]!.header,
      second: given[i]!.header,
    });
  });
}
