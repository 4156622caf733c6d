import { calendarDay } from "../../core/calendar/calendar-day";
import { civilDate } from "../../core/calendar/civil-date";
import { dayNumber } from "../../core/calendar/day-number";
import { dayText } from "../../core/calendar/day-text";
import { readDay } from "../../core/calendar/read-day";
import { collectMonths, type ImportColumn, type ImportReaders } from "../../core/import/collect-months";
import { KpiError } from "../../core/kpi-error";
import { parseNumber } from "../../core/numbers/parse-number";
import { isBlankWord } from "../../i18n/choices/cells";
import { transaction } from "../transaction";
import { dataTables } from "./data-tables";
import { headerMeanings, type KnownInput, knownInputs } from "./inputs";

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const PROPERTY = "import-headers";
const MOST_ROWS = 20_000;
const DEEPEST_HEADER = 30;

export interface ExportSeen {
  readonly sheet: string;
  readonly headerRow: number;
  readonly rows: number;
  /** `means` is `date`, an input's id or "" for a column to be left out. */
  readonly columns: readonly { readonly header: string; readonly means: string; readonly example: string }[];
  /** Sheets with tables that monthly figures can go to. */
  readonly targets: readonly string[];
  /** Inputs that those tables have a column for. */
  readonly inputs: readonly { readonly id: string; readonly label: readonly [string, string] }[];
}

export interface Imported {
  readonly cells: number;
  readonly months: readonly string[];
  /** Months of the export that the table has no row for. */
  readonly without: readonly string[];
  readonly skippedRows: number;
  readonly skippedCells: number;
  /** Labels of inputs that were added up or averaged over several rows of a month. */
  readonly combined: readonly (readonly [string, string])[];
}

/** Looks at the export on the active sheet: where its headers are, what they mean, and where its figures could go. */
export function readExport(book: Book): ExportSeen {
  const sheet = book.getActiveSheet();
  const inputs = knownInputs();
  const kept = keptMeanings();
  const known = headerMeanings(inputs);
  const meaning = (header: string): string => kept[header] ?? known(header) ?? "";
  const cells = exportCells(sheet);
  const scores = cells
    .slice(0, DEEPEST_HEADER)
    .map((row) => row.filter((cell) => typeof cell === "string" && meaning(cell.trim()) !== "").length);
  const best = Math.max(0, ...scores);
  if (best < 1) throw new KpiError("no_export_here", { sheet: sheet.getName() });
  const headerRow = scores.indexOf(best) + 1;
  const targets = book
    .getSheets()
    .filter((each) => each.getSheetId() !== sheet.getSheetId())
    .map((each) => ({ name: each.getName(), tables: dataTables(each, inputs) }))
    .filter(({ tables }) => tables.length > 0);
  const wanted = new Set(targets.flatMap(({ tables }) => tables.flatMap((table) => [...table.inputs.values()])));
  return {
    sheet: sheet.getName(),
    headerRow,
    rows: cells.length - headerRow,
    columns: cells[headerRow - 1]!.map((header, i) => ({
      header: String(header).trim(),
      means: meaning(String(header).trim()),
      example: String(cells[headerRow]?.[i] ?? "").slice(0, 40),
    })),
    targets: targets.map(({ name }) => name),
    inputs: [...wanted].map((id) => ({ id, label: inputs.get(id)!.label })),
  };
}

/**
 * Puts an export's figures into the months of a data sheet. A month's figures are replaced, so that importing twice
 * changes nothing; cells with formulas stay. All of it or nothing; what each header means is remembered in the workbook.
 */
export function importData(
  book: Book,
  {
    sheet,
    headerRow,
    target,
    columns,
  }: { sheet: string; headerRow: number; target: string; columns: readonly string[] },
): Imported {
  const source = book.getSheetByName(sheet);
  const home = book.getSheetByName(target);
  if (!source || !home) throw new KpiError("no_such_sheet", { sheet: source ? target : sheet });
  const inputs = knownInputs();
  const cells = exportCells(source);
  const headers = (cells[headerRow - 1] ?? []).map((header) => String(header).trim());
  const meant = headers.map((_, i): ImportColumn | null => columnOf(columns[i] ?? "", inputs));
  if (!meant.some((column) => column?.kind === "date")) throw new KpiError("no_date_column");
  const readers = readersOf(book.getSpreadsheetTimeZone());
  const collected = collectMonths(cells.slice(headerRow), meant, readers);
  const tables = dataTables(home, inputs);
  const reached = new Set<number>();
  let written = 0;
  transaction((undo) => {
    for (const table of tables) {
      const range = home.getRange(table.firstRow, 1, table.rows, table.width);
      const formulas = range.getFormulas();
      const before = (range.getValues() as unknown[][]).map((row, r) =>
        row.map((cell, c) => formulas[r]![c] || guarded(cell)),
      );
      const next = before.map((row) => [...row]);
      table.months.forEach((cell, r) => {
        const month = readers.month(cell);
        const values = month === null ? undefined : collected.months.get(month);
        if (!values) return;
        reached.add(month!);
        table.inputs.forEach((id, column) => {
          const value = values.get(id);
          if (value === undefined || formulas[r]![column - 1]) return;
          next[r]![column - 1] = value;
          written += 1;
        });
      });
      undo(() => range.setValues(before));
      range.setValues(next);
    }
    SpreadsheetApp.flush();
  });
  keepMeanings(headers, columns);
  const keys = (months: Iterable<number>): string[] =>
    [...months].sort((a, b) => a - b).map((day) => dayText(day).slice(0, 7));
  return {
    cells: written,
    months: keys(reached),
    without: keys([...collected.months.keys()].filter((month) => !reached.has(month))),
    skippedRows: collected.skippedRows,
    skippedCells: collected.skippedCells,
    combined: collected.combined.map((id) => inputs.get(id)!.label),
  };
}

function columnOf(means: string, inputs: ReadonlyMap<string, KnownInput>): ImportColumn | null {
  if (means === "date") return { kind: "date" };
  const input = inputs.get(means);
  return input ? { kind: "input", id: input.id, adds: input.unit === "count" || input.unit === "currency" } : null;
}

function readersOf(timeZone: string): ImportReaders {
  const firstOfMonth = (day: number): number => {
    const { year, month } = civilDate(day);
    return dayNumber(year, month, 1);
  };
  return {
    month(cell) {
      if (Object.prototype.toString.call(cell) === "[object Date]") {
        return firstOfMonth(calendarDay((cell as Date).getTime(), timeZone));
      }
      const text = String(cell).trim();
      const month = /^(\d{4})[-/.年]?(0?[1-9]|1[0-2])月?$/.exec(text);
      if (month) return dayNumber(Number(month[1]), Number(month[2]), 1);
      try {
        // A range of days such as "2026-10-01 ~ 2026-10-31" is named by its first.
        return firstOfMonth(readDay(text.split(/\s*(?:~|～|至|to)\s*/)[0]!));
      } catch (error) {
        if (error instanceof KpiError) return null;
        throw error;
      }
    },
    number(cell) {
      if (typeof cell === "number") return cell;
      const text = String(cell).trim();
      if (isBlankWord(text)) return null;
      const parsed = parseNumber(text);
      return typeof parsed === "number" ? parsed : undefined;
    },
  };
}

const exportCells = (sheet: Sheet): unknown[][] =>
  sheet
    .getRange(1, 1, Math.max(1, Math.min(sheet.getLastRow(), MOST_ROWS)), Math.max(1, sheet.getLastColumn()))
    .getValues() as unknown[][];

const guarded = (cell: unknown): unknown => (typeof cell === "string" && cell !== "" ? `'${cell}` : cell);

function keptMeanings(): Readonly<Record<string, string>> {
  const stored = PropertiesService.getDocumentProperties()?.getProperty(PROPERTY);
  return stored ? (JSON.parse(stored) as Record<string, string>) : {};
}

/** Only what a person chose differently is kept: the store is small. */
function keepMeanings(headers: readonly string[], columns: readonly string[]): void {
  const known = headerMeanings(knownInputs());
  const kept: Record<string, string> = { ...keptMeanings() };
  headers.forEach((header, i) => {
    const means = columns[i] ?? "";
    if (header === "" || header.length > 100) return;
    if (means === (known(header) ?? "")) delete kept[header];
    else kept[header] = means;
  });
  const text = JSON.stringify(kept);
  if (text.length < 8_000) PropertiesService.getDocumentProperties()?.setProperty(PROPERTY, text);
}
