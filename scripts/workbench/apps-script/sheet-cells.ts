import { parseA1, type Reference } from "../a1-notation";
import type { Zone } from "../annotations";
import { want } from "./arguments";
import { Exception, mismatch } from "./exception";
import type { Execution } from "./execution";
import { Range } from "./range";
import { Service } from "./service";

const OUTSIDE = "The coordinates of the range are outside the dimensions of the sheet.";

/** The part of `Sheet` that finds cells in it. */
export abstract class SheetCells extends Service {
  readonly className = "Sheet";

  constructor(
    execution: Execution,
    readonly sheetId: string,
  ) {
    super(execution);
  }

  getRange(...args: unknown[]): Range {
    if (args.length === 1 && typeof args[0] === "string") return this._byName(args[0]);
    const method = "SpreadsheetApp.Sheet.getRange";
    if (args.length < 2 || args.length > 4 || args.some((arg) => typeof arg !== "number")) throw mismatch(method, args);
    const [row, column, height = 1, width = 1] = args as number[];
    for (const [name, value] of [
      ["row", row],
      ["column", column],
    ] as const) {
      if (!Number.isInteger(value) || value! < 1)
        throw new Exception(`The starting ${name} of the range is too small.`);
    }
    if (height < 1) throw new Exception("The number of rows in the range must be at least 1.");
    if (width < 1) throw new Exception("The number of columns in the range must be at least 1.");
    return this._range({ top: row! - 1, left: column! - 1, height, width });
  }
  getDataRange(): Range {
    const last = this._last();
    return this._range({ top: 0, left: 0, height: Math.max(last.row, 0) + 1, width: Math.max(last.col, 0) + 1 });
  }
  getLastRow(): number {
    return this._last().row + 1;
  }
  getLastColumn(): number {
    return this._last().col + 1;
  }
  getMaxRows(): number {
    return this._book.getters.getNumberRows(this.sheetId);
  }
  getMaxColumns(): number {
    return this._book.getters.getNumberCols(this.sheetId);
  }
  /** Writes under the last row that holds anything, adding a row when there is none left. */
  appendRow(values: unknown): this {
    const row = want.list(values, "SpreadsheetApp.Sheet.appendRow");
    if (row.length === 0) throw mismatch("SpreadsheetApp.Sheet.appendRow", [values]);
    const top = this.getLastRow();
    if (top >= this.getMaxRows()) this._addHeaders("ROW", top - 1, 1, "after");
    const missing = row.length - this.getMaxColumns();
    if (missing > 0) this._addHeaders("COL", this.getMaxColumns() - 1, missing, "after");
    this._range({ top, left: 0, height: 1, width: row.length }).setValues([row]);
    return this;
  }

  _range(place: { top: number; left: number; height: number; width: number }): Range {
    const { top, left, height, width } = place;
    return this._zoneRange({ top, left, bottom: top + height - 1, right: left + width - 1 });
  }

  _zoneRange(zone: Zone): Range {
    const all = this._book.sheetZone(this.sheetId);
    if (zone.top < 0 || zone.left < 0 || zone.bottom > all.bottom || zone.right > all.right)
      throw new Exception(OUTSIDE);
    return new Range(this.execution, this.sheetId, { ...zone });
  }

  /** A reference's range in this sheet; open ends reach to the end of the sheet. */
  _reference({ top, left, bottom, right }: Reference): Range {
    const all = this._book.sheetZone(this.sheetId);
    return this._zoneRange({ top, left, bottom: bottom ?? all.bottom, right: right ?? all.right });
  }

  _addHeaders(dimension: "ROW" | "COL", base: number, quantity: number, position: "before" | "after"): void {
    const sheetName = this._book.getters.getSheetName(this.sheetId);
    this._book.dispatch("ADD_COLUMNS_ROWS", { sheetId: this.sheetId, sheetName, dimension, base, quantity, position });
  }

  private _byName(text: string): Range {
    const { getters } = this._book;
    const named = getters.getNamedRange(text);
    if (named?.range.sheetId === this.sheetId) return this._zoneRange(named.range.zone);
    const reference = parseA1(text);
    const other = reference?.sheet !== undefined && getters.getSheetIdByName(reference.sheet) !== this.sheetId;
    if (!reference || other) throw new Exception("Range not found");
    return this._reference(reference);
  }

  /** The last row and column that hold anything, counted from 0; -1 when the sheet is empty. */
  private _last(): { row: number; col: number } {
    this._book.settle();
    const last = { row: -1, col: -1 };
    for (const { row, col } of this._book.getters.getEvaluatedCellsPositions(this.sheetId)) {
      const cell = this._book.getters.getCell({ sheetId: this.sheetId, row, col });
      if (this._book.cell({ sheetId: this.sheetId, row, col }).type === "empty" && !cell?.isFormula) continue;
      last.row = Math.max(last.row, row);
      last.col = Math.max(last.col, col);
    }
    return last;
  }
}
