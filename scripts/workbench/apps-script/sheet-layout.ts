import { hexColor } from "../colors";
import { want } from "./arguments";
import { SheetType } from "./enums";
import { Exception } from "./exception";
import { SheetCells } from "./sheet-cells";

/** The part of `Sheet` that deals with the sheet itself: its name, tab, rows, columns and frozen panes. */
export abstract class SheetLayout extends SheetCells {
  getName(): string {
    return this._book.getters.getSheetName(this.sheetId);
  }
  getSheetName(): string {
    return this.getName();
  }
  setName(name: unknown): this {
    const newName = sheetName(name, "SpreadsheetApp.Sheet.setName");
    const taken = this._book.getters.getSheetIdByName(newName);
    if (taken && taken !== this.sheetId) throw nameTaken(newName);
    this._command("RENAME_SHEET", { newName, oldName: this.getName() });
    return this;
  }
  /** The platform's ids are numbers; a sheet made by hand in the page has an id of letters, of which one is made. */
  getSheetId(): number {
    if (/^\d+$/.test(this.sheetId)) return Number(this.sheetId);
    return [...this.sheetId].reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) % 2_000_000_000, 7);
  }
  getIndex(): number {
    return this._book.getters.getSheetIds().indexOf(this.sheetId) + 1;
  }
  getType(): unknown {
    return SheetType.GRID;
  }

  setTabColor(color: unknown): this {
    this._command("COLOR_SHEET", color === null ? {} : { color: hexColor(color) });
    return this;
  }
  getTabColor(): string | null {
    return this._book.getters.getSheet(this.sheetId).color ?? null;
  }
  hideSheet(): this {
    const { getters } = this._book;
    if (getters.getVisibleSheetIds().length === 1 && getters.isSheetVisible(this.sheetId)) {
      throw new Exception("You can't hide all the sheets in a document.");
    }
    if (getters.getActiveSheetId() === this.sheetId) {
      const other = getters.getVisibleSheetIds().find((id) => id !== this.sheetId);
      this._book.dispatch("ACTIVATE_SHEET", { sheetIdFrom: this.sheetId, sheetIdTo: other });
    }
    this._command("HIDE_SHEET");
    return this;
  }
  showSheet(): this {
    if (this.isSheetHidden()) this._command("SHOW_SHEET");
    return this;
  }
  isSheetHidden(): boolean {
    return !this._book.getters.isSheetVisible(this.sheetId);
  }
  setHiddenGridlines(hidden: unknown): this {
    const areGridLinesVisible = !want.flag(hidden, "SpreadsheetApp.Sheet.setHiddenGridlines");
    this._command("SET_GRID_LINES_VISIBILITY", { areGridLinesVisible });
    return this;
  }
  hasHiddenGridlines(): boolean {
    return !this._book.getters.getGridLinesVisibility(this.sheetId);
  }
  activate(): this {
    this._show();
    return this;
  }

  setFrozenRows(rows: unknown): void {
    this._freeze("ROWS", want.count(rows, "SpreadsheetApp.Sheet.setFrozenRows"));
  }
  setFrozenColumns(columns: unknown): void {
    this._freeze("COLUMNS", want.count(columns, "SpreadsheetApp.Sheet.setFrozenColumns"));
  }
  getFrozenRows(): number {
    return this._book.getters.getPaneDivisions(this.sheetId).ySplit;
  }
  getFrozenColumns(): number {
    return this._book.getters.getPaneDivisions(this.sheetId).xSplit;
  }

  insertRowsBefore(beforePosition: unknown, howMany: unknown): this {
    return this._insert("ROW", beforePosition, howMany, "before");
  }
  insertRowsAfter(afterPosition: unknown, howMany: unknown): this {
    return this._insert("ROW", afterPosition, howMany, "after");
  }
  insertRowBefore(beforePosition: unknown): this {
    return this._insert("ROW", beforePosition, 1, "before");
  }
  insertRowAfter(afterPosition: unknown): this {
    return this._insert("ROW", afterPosition, 1, "after");
  }
  insertColumnsBefore(beforePosition: unknown, howMany: unknown): this {
    return this._insert("COL", beforePosition, howMany, "before");
  }
  insertColumnsAfter(afterPosition: unknown, howMany: unknown): this {
    return this._insert("COL", afterPosition, howMany, "after");
  }
  insertColumnBefore(beforePosition: unknown): this {
    return this._insert("COL", beforePosition, 1, "before");
  }
  insertColumnAfter(afterPosition: unknown): this {
    return this._insert("COL", afterPosition, 1, "after");
  }
  deleteRow(position: unknown): this {
    return this._delete("ROW", position, 1);
  }
  deleteRows(position: unknown, howMany: unknown): void {
    this._delete("ROW", position, howMany);
  }
  deleteColumn(position: unknown): this {
    return this._delete("COL", position, 1);
  }
  deleteColumns(position: unknown, howMany: unknown): void {
    this._delete("COL", position, howMany);
  }

  setColumnWidth(position: unknown, width: unknown): this {
    return this._resize("COL", position, 1, width);
  }
  setColumnWidths(start: unknown, howMany: unknown, width: unknown): this {
    return this._resize("COL", start, howMany, width);
  }
  setRowHeight(position: unknown, height: unknown): this {
    return this._resize("ROW", position, 1, height);
  }
  setRowHeights(start: unknown, howMany: unknown, height: unknown): this {
    return this._resize("ROW", start, howMany, height);
  }
  getColumnWidth(position: unknown): number {
    return this._book.getters.getColSize(this.sheetId, this._headers("COL", position, 1)[0]!);
  }
  getRowHeight(position: unknown): number {
    return this._book.getters.getRowSize(this.sheetId, this._headers("ROW", position, 1)[0]!);
  }
  hideColumns(start: unknown, howMany: unknown = 1): void {
    this._command("HIDE_COLUMNS_ROWS", { dimension: "COL", elements: this._headers("COL", start, howMany) });
  }
  hideRows(start: unknown, howMany: unknown = 1): void {
    this._command("HIDE_COLUMNS_ROWS", { dimension: "ROW", elements: this._headers("ROW", start, howMany) });
  }
  showColumns(start: unknown, howMany: unknown = 1): void {
    this._command("UNHIDE_COLUMNS_ROWS", { dimension: "COL", elements: this._headers("COL", start, howMany) });
  }
  showRows(start: unknown, howMany: unknown = 1): void {
    this._command("UNHIDE_COLUMNS_ROWS", { dimension: "ROW", elements: this._headers("ROW", start, howMany) });
  }

  /** Brings the sheet to the front, out of hiding if need be. */
  _show(): void {
    if (this.isSheetHidden()) this._command("SHOW_SHEET");
    const sheetIdFrom = this._book.getters.getActiveSheetId();
    if (sheetIdFrom !== this.sheetId) this._book.dispatch("ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo: this.sheetId });
  }

  _command(type: string, more: object = {}): void {
    this._book.dispatch(type, { sheetId: this.sheetId, ...more });
  }

  private _freeze(what: "ROWS" | "COLUMNS", quantity: number): void {
    if (quantity === 0) this._command(`UNFREEZE_${what}`);
    else this._command(`FREEZE_${what}`, { quantity });
  }

  private _insert(dimension: "ROW" | "COL", position: unknown, howMany: unknown, side: "before" | "after"): this {
    const [base] = this._headers(dimension, position, 1);
    this._addHeaders(dimension, base!, want.count(howMany, "SpreadsheetApp.Sheet.insert"), side);
    return this;
  }

  private _delete(dimension: "ROW" | "COL", position: unknown, howMany: unknown): this {
    const elements = this._headers(dimension, position, howMany);
    const all = dimension === "ROW" ? this.getMaxRows() : this.getMaxColumns();
    if (elements.length === all)
      throw new Exception(`You can't delete all the ${dimension === "ROW" ? "rows" : "columns"} on the sheet.`);
    this._command("REMOVE_COLUMNS_ROWS", { sheetName: this.getName(), dimension, elements });
    return this;
  }

  private _resize(dimension: "ROW" | "COL", start: unknown, howMany: unknown, size: unknown): this {
    const pixels = want.count(size, "SpreadsheetApp.Sheet.setSize");
    this._command("RESIZE_COLUMNS_ROWS", {
      dimension,
      elements: this._headers(dimension, start, howMany),
      size: pixels,
    });
    return this;
  }

  /** Rows or columns counted from 0, all of them inside the sheet. */
  private _headers(dimension: "ROW" | "COL", start: unknown, howMany: unknown): number[] {
    const first = want.count(start, "SpreadsheetApp.Sheet");
    const count = want.count(howMany, "SpreadsheetApp.Sheet");
    const all = dimension === "ROW" ? this.getMaxRows() : this.getMaxColumns();
    if (first < 1 || count < 1 || first + count - 1 > all)
      throw new Exception(`Those ${dimension === "ROW" ? "rows" : "columns"} are out of bounds.`);
    return Array.from({ length: count }, (_, i) => first - 1 + i);
  }
}

export function nameTaken(name: string): Exception {
  return new Exception(`A sheet with the name "${name}" already exists. Please enter another name.`);
}

export function sheetName(name: unknown, method: string): string {
  const text = want.text(name, method);
  if (text.length === 0 || text.length > 100) throw new Exception(`Invalid sheet name: "${text}"`);
  // @compatibility: the engine refuses these in sheet names; the platform allows them.
  if (/[*?/\\[\]]/.test(text))
    throw new Exception(`Invalid sheet name: "${text}" (the workbench's engine allows none of * ? / \\ [ ])`);
  return text;
}
