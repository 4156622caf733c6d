import { quotedSheet, zoneA1 } from "../a1-notation";
import type { Annotation, Zone } from "../annotations";
import { hexColor } from "../colors";
import { type RuleSpec, setValidation, validationAt } from "../validation-rules";
import { want } from "./arguments";
import { DataValidation } from "./data-validation";
import { DataValidationBuilder } from "./data-validation-builder";
import { Exception, mismatch } from "./exception";
import { Filter } from "./filter";
import { Protection } from "./protection";
import { RangeFormats } from "./range-formats";
import { Sheet } from "./sheet";

const BORDERS = {
  DOTTED: "dotted",
  DASHED: "dashed",
  SOLID: "thin",
  SOLID_MEDIUM: "medium",
  SOLID_THICK: "thick",
  // @compatibility: the engine draws no double lines.
  DOUBLE: "medium",
} as const;

/** A rectangle of cells. */
export class Range extends RangeFormats {
  getRow(): number {
    return this.zone.top + 1;
  }
  getColumn(): number {
    return this.zone.left + 1;
  }
  getLastRow(): number {
    return this.zone.bottom + 1;
  }
  getLastColumn(): number {
    return this.zone.right + 1;
  }
  getRowIndex(): number {
    return this.getRow();
  }
  getNumRows(): number {
    return this._height;
  }
  getNumColumns(): number {
    return this._width;
  }
  getHeight(): number {
    return this._height;
  }
  getWidth(): number {
    return this._width;
  }
  getA1Notation(): string {
    return zoneA1(this.zone);
  }
  getSheet(): Sheet {
    return new Sheet(this.execution, this.sheetId);
  }
  getGridId(): number {
    return this.getSheet().getSheetId();
  }
  getCell(row: unknown, column: unknown): Range {
    const r = want.count(row, "SpreadsheetApp.Range.getCell");
    const c = want.count(column, "SpreadsheetApp.Range.getCell");
    if (r < 1 || r > this._height || c < 1 || c > this._width) throw new Exception("Cell reference out of range");
    return this._at({ top: this.zone.top + r - 1, left: this.zone.left + c - 1, height: 1, width: 1 });
  }
  offset(rowOffset: unknown, columnOffset: unknown, rows?: unknown, columns?: unknown): Range {
    const method = "SpreadsheetApp.Range.offset";
    return this._at({
      top: this.zone.top + want.number(rowOffset, method),
      left: this.zone.left + want.number(columnOffset, method),
      height: rows === undefined || rows === null ? this._height : want.count(rows, method),
      width: columns === undefined || columns === null ? this._width : want.count(columns, method),
    });
  }
  activate(): this {
    this.getSheet()._show();
    const { top, left } = this.zone;
    this._book.model.selection.selectZone({ cell: { col: left, row: top }, zone: { ...this.zone } });
    return this;
  }

  getNote(): string {
    return this.getNotes()[0]![0]!;
  }
  getNotes(): string[][] {
    const notes = new Map(
      this._notes().map((note) => [`${note.zone.left} ${note.zone.top}`, String(note.data["text"])]),
    );
    return this._map((col, row) => notes.get(`${col} ${row}`) ?? "");
  }
  setNote(note: unknown): this {
    return this._writeNotes(this._map(() => note));
  }
  setNotes(notes: unknown): this {
    return this._writeNotes(this._matrix(notes, "setNotes"));
  }
  clearNote(): this {
    return this.setNote(null);
  }

  setDataValidation(rule: unknown): this {
    setValidation(this._book, this.sheetId, [this.zone], ruleOf(rule, "setDataValidation"));
    return this;
  }
  setDataValidations(rules: unknown): this {
    const matrix = this._matrix(rules, "setDataValidations");
    const zonesByRule = new Map<string, { spec: RuleSpec | undefined; zones: Zone[] }>();
    this._map((col, row) => {
      const spec = ruleOf(matrix[row - this.zone.top]![col - this.zone.left], "setDataValidations");
      const key = JSON.stringify(spec ?? null);
      const group = zonesByRule.get(key) ?? { spec, zones: [] };
      group.zones.push({ top: row, bottom: row, left: col, right: col });
      zonesByRule.set(key, group);
    });
    for (const { spec, zones } of zonesByRule.values()) setValidation(this._book, this.sheetId, zones, spec);
    return this;
  }
  getDataValidation(): DataValidation | null {
    return this.getDataValidations()[0]![0]!;
  }
  getDataValidations(): (DataValidation | null)[][] {
    return this._map((col, row) => {
      const spec = validationAt(this._book, this.sheetId, col, row);
      return spec ? new DataValidation(this.execution, spec) : null;
    });
  }
  clearDataValidations(): this {
    return this.setDataValidation(null);
  }
  insertCheckboxes(): this {
    this.setDataValidation(new DataValidationBuilder(this.execution).requireCheckbox().build());
    return this.setValue(false);
  }

  merge(): this {
    this._book.dispatch("ADD_MERGE", { sheetId: this.sheetId, target: [this.zone], force: true });
    return this;
  }
  mergeAcross(): this {
    const { top, bottom, left, right } = this.zone;
    const target = Array.from({ length: bottom - top + 1 }, (_, i) => ({ top: top + i, bottom: top + i, left, right }));
    this._book.dispatch("ADD_MERGE", { sheetId: this.sheetId, target, force: true });
    return this;
  }
  breakApart(): this {
    this._book.dispatch("REMOVE_MERGE", { sheetId: this.sheetId, target: [this.zone] });
    return this;
  }
  isPartOfMerge(): boolean {
    return this._book.getters.getMergesInZone(this.sheetId, this.zone).length > 0;
  }
  setBorder(...args: unknown[]): this {
    const [color = null, style = null] = args.slice(6);
    const name = style === null ? "SOLID" : want.choice(style, Object.keys(BORDERS), "SpreadsheetApp.Range.setBorder");
    const drawn = { style: BORDERS[name as keyof typeof BORDERS], color: color === null ? "#000000" : hexColor(color) };
    const target = [this.zone];
    for (const [i, position] of ["top", "left", "bottom", "right", "v", "h"].entries()) {
      const wanted = args[i] ?? null;
      if (wanted === null) continue;
      const line = want.flag(wanted, "SpreadsheetApp.Range.setBorder") ? drawn : { color: "" };
      this._book.dispatch("SET_ZONE_BORDERS", { sheetId: this.sheetId, target, border: { position, ...line } });
    }
    return this;
  }

  clear(options?: unknown): this {
    const chosen = (options ?? {}) as Record<string, unknown>;
    const unknown = Object.keys(chosen).find(
      (key) => !["contentsOnly", "formatOnly", "validationsOnly", "commentsOnly"].includes(key),
    );
    if (unknown) throw mismatch("SpreadsheetApp.Range.clear", [options]);
    const all = !Object.values(chosen).some(Boolean);
    if (all || chosen["contentsOnly"]) this.clearContent();
    if (all || chosen["formatOnly"]) this.clearFormat();
    if (chosen["validationsOnly"]) this.clearDataValidations();
    if (all || chosen["commentsOnly"]) this.clearNote();
    return this;
  }

  protect(): Protection {
    const id = this._book.freshId("protection-");
    const data = { description: "", warningOnly: false, type: "RANGE" };
    this._book.annotate({ add: [{ id, kind: "protection", sheetId: this.sheetId, zone: this.zone, data }] });
    return new Protection(this.execution, id);
  }
  createFilter(): Filter {
    return Filter._create(this.execution, this);
  }
  canEdit(): boolean {
    return true;
  }
  copyTo(destination: unknown, pasteType?: unknown): void {
    const to = want.instance(destination, Range, "SpreadsheetApp.Range.copyTo");
    const type = pasteType
      ? want.choice(pasteType, ["PASTE_NORMAL", "PASTE_VALUES", "PASTE_FORMAT"], "Range.copyTo")
      : "";
    const pasteOption = type === "PASTE_VALUES" ? "asValue" : type === "PASTE_FORMAT" ? "onlyFormat" : undefined;
    const { model } = this._book;
    const before = { sheet: model.getters.getActiveSheetId(), selection: model.getters.getSelection() };
    this.activate();
    this._book.dispatch("COPY");
    to.getSheet()._show();
    this._book.dispatch("PASTE", { target: [to.zone], ...(pasteOption ? { pasteOption } : {}) });
    new Sheet(this.execution, before.sheet)._show();
    model.selection.selectZone(before.selection.anchor);
  }
  /** The range as formulas and validation rules write it. */
  _reference(): string {
    return `${quotedSheet(this.getSheet().getName())}!${zoneA1(this.zone)}`;
  }

  private _at(place: { top: number; left: number; height: number; width: number }): Range {
    return this.getSheet()._range(place);
  }

  private _notes(): Annotation[] {
    const { top, bottom, left, right } = this.zone;
    return this._book.annotations.filter(
      ({ kind, sheetId, zone }) =>
        kind === "note" &&
        sheetId === this.sheetId &&
        zone.top >= top &&
        zone.top <= bottom &&
        zone.left >= left &&
        zone.left <= right,
    );
  }

  private _writeNotes(notes: readonly (readonly unknown[])[]): this {
    const add: Annotation[] = [];
    this._map((col, row) => {
      const note = notes[row - this.zone.top]![col - this.zone.left];
      if (note === null || note === "") return;
      const text = want.text(note, "SpreadsheetApp.Range.setNote");
      const zone = { top: row, bottom: row, left: col, right: col };
      add.push({ id: this._book.freshId("note-"), kind: "note", sheetId: this.sheetId, zone, data: { text } });
    });
    this._book.annotate({ remove: this._notes().map((note) => note.id), add });
    return this;
  }
}

function ruleOf(rule: unknown, method: string): RuleSpec | undefined {
  if (rule === null) return undefined;
  return want.instance(rule, DataValidation, `SpreadsheetApp.Range.${method}`).spec;
}
