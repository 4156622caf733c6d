import type { CellWrite, Zone } from "../annotations";
import type { ShownCell } from "../book";
import { dateFormatOf, isDate } from "../engine-values";
import { toSheetFormula } from "../formula-text";
import { typedContent } from "../typed-content";
import { Exception, mismatch } from "./exception";
import type { Execution } from "./execution";
import { Service } from "./service";

/** The part of `Range` that knows where it is and what stands in its cells. */
export abstract class RangeCells extends Service {
  readonly className = "Range";

  constructor(
    execution: Execution,
    readonly sheetId: string,
    readonly zone: Zone,
  ) {
    super(execution);
  }

  getValue(): unknown {
    return this._read((cell) => this._book.values.toScript(cell, globalThis))[0]![0];
  }
  getValues(): unknown[][] {
    return this._read((cell) => this._book.values.toScript(cell, globalThis));
  }
  getDisplayValue(): string {
    return this.getDisplayValues()[0]![0]!;
  }
  getDisplayValues(): string[][] {
    return this._read((cell) => cell.formattedValue);
  }
  getFormula(): string {
    return this.getFormulas()[0]![0]!;
  }
  getFormulas(): string[][] {
    const { locale } = this._book;
    return this._map((col, row) => {
      const formula = this._book.formula({ sheetId: this.sheetId, col, row });
      return formula === undefined ? "" : toSheetFormula(formula, locale);
    });
  }
  isBlank(): boolean {
    return this._read((cell) => cell.type === "empty" || cell.value === "")
      .flat()
      .every(Boolean);
  }

  setValue(value: unknown): this {
    return this._write(this._map(() => value));
  }
  setValues(values: unknown): this {
    return this._write(this._matrix(values, "setValues"));
  }
  setFormula(formula: unknown): this {
    return this._writeFormulas(this._map(() => formula));
  }
  setFormulas(formulas: unknown): this {
    return this._writeFormulas(this._matrix(formulas, "setFormulas"));
  }
  clearContent(): this {
    return this._write(this._map(() => ""));
  }

  get _height(): number {
    return this.zone.bottom - this.zone.top + 1;
  }
  get _width(): number {
    return this.zone.right - this.zone.left + 1;
  }

  /** One result per cell, rows first; columns and rows counted from 0 in the sheet. */
  _map<T>(each: (col: number, row: number) => T): T[][] {
    const { top, bottom, left, right } = this.zone;
    const rows: T[][] = [];
    for (let row = top; row <= bottom; row += 1) {
      const cells: T[] = [];
      for (let col = left; col <= right; col += 1) cells.push(each(col, row));
      rows.push(cells);
    }
    return rows;
  }

  _read<T>(each: (cell: ShownCell) => T): T[][] {
    return this._map((col, row) => each(this._book.cell({ sheetId: this.sheetId, col, row })));
  }

  /** Rows of cells of exactly this range's size. */
  _matrix(values: unknown, method: string): unknown[][] {
    if (!Array.isArray(values) || !values.every(Array.isArray)) {
      throw mismatch(`SpreadsheetApp.Range.${method}`, [values]);
    }
    const rows = values as unknown[][];
    if (rows.length !== this._height) {
      throw new Exception(
        `The number of rows in the data does not match the number of rows in the range. The data has ${rows.length} but the range has ${this._height}.`,
      );
    }
    const wrong = rows.find((row) => row.length !== this._width);
    if (wrong) {
      throw new Exception(
        `The number of columns in the data does not match the number of columns in the range. The data has ${wrong.length} but the range has ${this._width}.`,
      );
    }
    return rows;
  }

  /** Writes cells made from a matrix of this range's size, in one command. */
  _writeCells(
    make: (rowInside: number, columnInside: number, col: number, row: number) => Omit<CellWrite, "col" | "row">,
  ): void {
    const { top, left } = this.zone;
    const cells = this._map((col, row) => ({ col, row, ...make(row - top, col - left, col, row) })).flat();
    this._book.writeCells(this.sheetId, cells);
  }

  private _write(values: readonly (readonly unknown[])[]): this {
    this._writeCells((r, c, col, row) => this._content(values[r]![c], col, row));
    return this;
  }

  private _writeFormulas(formulas: readonly (readonly unknown[])[]): this {
    const { locale } = this._book;
    this._writeCells((r, c) => {
      const formula = formulas[r]![c];
      if (formula === null || formula === "") return { content: "" };
      if (typeof formula !== "string") throw mismatch("SpreadsheetApp.Range.setFormulas", [formula]);
      return { content: typedContent(formula.startsWith("=") ? formula : `=${formula}`, locale) };
    });
    return this;
  }

  private _content(value: unknown, col: number, row: number): Omit<CellWrite, "col" | "row"> {
    if (value === null || value === undefined || value === "") return { content: "" };
    if (typeof value === "boolean") return { content: value ? "TRUE" : "FALSE" };
    const { format } = this._book.looks(this.sheetId, col, row);
    if (typeof value === "number") {
      // @compatibility: the platform shows #NUM! for what is not a finite number; here it is an error.
      if (!Number.isFinite(value)) throw new Exception(`Cannot write ${value} to a cell`);
      return { content: numberText(value) };
    }
    if (isDate(value)) {
      const serial = this._book.values.serialOf(value.getTime());
      if (Number.isNaN(serial)) throw new Exception("Cannot write an invalid date to a cell");
      return { content: String(serial), ...(format ? {} : { format: dateFormatOf(serial) }) };
    }
    if (typeof value !== "string") throw mismatch("SpreadsheetApp.Range.setValues", [value]);
    if (value.length > 50_000) {
      throw new Exception("Your input contains more than the maximum of 50000 characters in a single cell.");
    }
    return format === "@" ? plainText(value) : { content: typedContent(value, this._book.locale) };
  }
}

/** A number as the engine reads it back: its exponents end at 307. */
function numberText(value: number): string {
  const size = Math.abs(value);
  // @compatibility: what is this small becomes 0.
  if (size < 1e-307) return "0";
  return size < 1e21 ? String(value) : BigInt(value).toString();
}

/** Text for a cell whose format is plain text, where the engine shows a leading apostrophe as it stands. */
function plainText(value: string): Omit<CellWrite, "col" | "row"> {
  const text = value.startsWith("'") ? value.slice(1) : value;
  // @compatibility: the engine cannot keep a text that starts with = under the plain-text format, so the format goes.
  return text.startsWith("=") ? { content: `'${text}`, format: "" } : { content: text };
}
