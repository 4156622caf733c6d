import { localeByName } from "../locales";
import { checkZone } from "../zone-time";
import { want } from "./arguments";
import { DeveloperMetadata } from "./developer-metadata";
import { Exception, mismatch } from "./exception";
import { NamedRange } from "./named-range";
import type { Protection } from "./protection";
import { Range } from "./range";
import { rangeByName } from "./range-by-name";
import { Selection } from "./selection";
import { Service } from "./service";
import { Sheet } from "./sheet";
import { nameTaken, sheetName } from "./sheet-layout";

/** The one spreadsheet that the script is bound to. */
export class Spreadsheet extends Service {
  readonly className = "Spreadsheet";

  getId(): string {
    return this._book.side.id;
  }
  getName(): string {
    return this._book.side.name;
  }
  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.getId()}/edit`;
  }
  getSheets(): Sheet[] {
    return this._book.getters.getSheetIds().map((id) => new Sheet(this.execution, id));
  }
  getNumSheets(): number {
    return this._book.getters.getSheetIds().length;
  }
  getSheetByName(name: unknown): Sheet | null {
    const id = this._book.getters.getSheetIdByName(want.text(name, "SpreadsheetApp.Spreadsheet.getSheetByName"));
    return id === undefined ? null : new Sheet(this.execution, id);
  }
  getSheetById(id: unknown): Sheet | null {
    return this.getSheets().find((sheet) => sheet.getSheetId() === id) ?? null;
  }
  getActiveSheet(): Sheet {
    return new Sheet(this.execution, this.execution.formulaCell?.sheetId ?? this._book.getters.getActiveSheetId());
  }
  setActiveSheet(sheet: unknown): Sheet {
    return want.instance(sheet, Sheet, "SpreadsheetApp.Spreadsheet.setActiveSheet").activate();
  }
  /** Inside a formula this is the cell that is computed. */
  getActiveRange(): Range | null {
    const cell = this.execution.formulaCell;
    if (cell) return this.getActiveSheet()._range({ top: cell.row, left: cell.col, height: 1, width: 1 });
    return this.getActiveSheet()._zoneRange(this._book.getters.getSelectedZone());
  }
  setActiveRange(range: unknown): Range {
    return want.instance(range, Range, "SpreadsheetApp.Spreadsheet.setActiveRange").activate();
  }
  getActiveCell(): Range | null {
    return this.getCurrentCell();
  }
  getCurrentCell(): Range | null {
    if (this.execution.formulaCell) return this.getActiveRange();
    const { col, row } = this._book.getters.getActivePosition();
    return this.getActiveSheet()._range({ top: row, left: col, height: 1, width: 1 });
  }
  getSelection(): Selection {
    return new Selection(this.execution);
  }
  getRange(notation: unknown): Range {
    return rangeByName(this.execution, want.text(notation, "SpreadsheetApp.Spreadsheet.getRange"));
  }

  /** `insertSheet([name], [index])`; templates and options are not stood in for. */
  insertSheet(...args: unknown[]): Sheet {
    const method = "SpreadsheetApp.Spreadsheet.insertSheet";
    const { getters } = this._book;
    const ids = getters.getSheetIds();
    const [first, second] = args;
    const name = typeof first === "string" ? sheetName(first, method) : this._freeSheetName();
    const index = typeof first === "number" ? first : second;
    const isName = first === undefined || typeof first === "string" || typeof first === "number";
    if (!isName || args.length > 2 || (index !== undefined && index !== null && typeof index !== "number"))
      throw mismatch(method, args);
    if (getters.getSheetIdByName(name)) throw nameTaken(name);
    const active = ids.indexOf(getters.getActiveSheetId());
    const position = typeof index === "number" ? Math.min(Math.max(index, 0), ids.length) : active + 1;
    const sheetId = this._book.freshId();
    this._book.dispatch("CREATE_SHEET", { sheetId, name, position, rows: 1000, cols: 26 });
    return new Sheet(this.execution, sheetId).activate();
  }
  deleteSheet(sheet: unknown): void {
    const { sheetId } = want.instance(sheet, Sheet, "SpreadsheetApp.Spreadsheet.deleteSheet");
    const { getters, side } = this._book;
    if (!getters.tryGetSheet(sheetId)) throw new Exception("The sheet is no longer there.");
    const hidden = !getters.isSheetVisible(sheetId);
    if (getters.getSheetIds().length === 1 || (!hidden && getters.getVisibleSheetIds().length === 1)) {
      throw new Exception("You can't remove all the visible sheets in a document.");
    }
    const name = getters.getSheetName(sheetId);
    for (const id of getters.getChartIds(sheetId)) delete side.charts[id];
    side.metadata = side.metadata.filter((one) => one.sheetId !== sheetId);
    // The engine counts only visible sheets before it lets one go.
    if (hidden) this._book.dispatch("SHOW_SHEET", { sheetId });
    this._book.dispatch("DELETE_SHEET", { sheetId, sheetName: name });
  }
  moveActiveSheet(position: unknown): void {
    const to = want.count(position, "SpreadsheetApp.Spreadsheet.moveActiveSheet");
    const ids = this._book.getters.getVisibleSheetIds();
    const sheetId = this._book.getters.getActiveSheetId();
    const delta = Math.min(to, ids.length) - 1 - ids.indexOf(sheetId);
    if (to < 1) throw new Exception("The position of the sheet must be at least 1.");
    if (delta !== 0) this._book.dispatch("MOVE_SHEET", { sheetId, delta });
  }

  getRangeByName(name: unknown): Range | null {
    const text = want.text(name, "SpreadsheetApp.Spreadsheet.getRangeByName");
    return this._book.getters.getNamedRange(text) ? rangeByName(this.execution, text) : null;
  }
  setNamedRange(name: unknown, range: unknown): void {
    const method = "SpreadsheetApp.Spreadsheet.setNamedRange";
    const text = want.text(name, method);
    const { sheetId, zone } = want.instance(range, Range, method);
    if (!/^[\p{L}_][\p{L}\p{N}_]{0,249}$/u.test(text) || /^(true|false)$/i.test(text))
      throw new Exception(`The name "${text}" is not valid.`);
    const ranges = [{ _sheetId: sheetId, _zone: zone }];
    if (!this._book.getters.getNamedRange(text)) this._book.dispatch("CREATE_NAMED_RANGE", { name: text, ranges });
    else this._book.dispatch("UPDATE_NAMED_RANGE", { oldRangeName: text, newRangeName: text, ranges });
  }
  getNamedRanges(): NamedRange[] {
    return this._book.getters.getNamedRanges().map(({ name }) => new NamedRange(this.execution, name));
  }
  removeNamedRange(name: unknown): void {
    const text = want.text(name, "SpreadsheetApp.Spreadsheet.removeNamedRange");
    if (!this._book.getters.getNamedRange(text)) throw new Exception(`The named range "${text}" does not exist.`);
    this._book.dispatch("DELETE_NAMED_RANGE", { name: text });
  }
  getProtections(type: unknown): Protection[] {
    return this.getSheets().flatMap((sheet) => sheet.getProtections(type));
  }

  getSpreadsheetLocale(): string {
    return this._book.locale.code;
  }
  setSpreadsheetLocale(locale: unknown): void {
    const text = want.text(locale, "SpreadsheetApp.Spreadsheet.setSpreadsheetLocale");
    this._book.dispatch("UPDATE_LOCALE", { locale: localeByName(text) });
    this.execution.runtime.customFunctions.forget();
  }
  getSpreadsheetTimeZone(): string {
    return this._book.side.timeZone;
  }
  setSpreadsheetTimeZone(zone: unknown): void {
    const text = want.text(zone, "SpreadsheetApp.Spreadsheet.setSpreadsheetTimeZone");
    checkZone(text);
    this._book.side.timeZone = text;
    this.execution.runtime.customFunctions.forget();
  }
  toast(message: unknown, title: unknown = ""): void {
    this.execution.runtime.ui.toast({ message: String(message), title: title === null ? "" : String(title) });
  }
  addDeveloperMetadata(...args: unknown[]): this {
    DeveloperMetadata._add(this._book, args);
    return this;
  }
  getDeveloperMetadata(): DeveloperMetadata[] {
    return DeveloperMetadata._of(this.execution);
  }

  private _freeSheetName(): string {
    const names = this._book.getters.getSheetIds().map((id) => this._book.getters.getSheetName(id));
    let n = names.length + 1;
    while (names.includes(`Sheet${n}`)) n += 1;
    return `Sheet${n}`;
  }
}
