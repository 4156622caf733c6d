import { conditionalRulesOf, setConditionalRules } from "../conditional-rules";
import { want } from "./arguments";
import { ConditionalFormatRule } from "./conditional-format-rule";
import { DeveloperMetadata } from "./developer-metadata";
import { EmbeddedChart } from "./embedded-chart";
import { EmbeddedChartBuilder } from "./embedded-chart-builder";
import { mismatch } from "./exception";
import { Filter } from "./filter";
import { Protection } from "./protection";
import { Range } from "./range";
import { RangeList } from "./range-list";
import { SheetLayout } from "./sheet-layout";
import { Spreadsheet } from "./spreadsheet";

/** One sheet of the spreadsheet. */
export class Sheet extends SheetLayout {
  getParent(): Spreadsheet {
    return new Spreadsheet(this.execution);
  }
  getActiveRange(): Range | null {
    return this.getParent().getActiveRange();
  }
  getActiveCell(): Range | null {
    return this.getParent().getActiveCell();
  }
  setActiveSelection(range: unknown): Range {
    return (
      typeof range === "string" ? this.getRange(range) : want.instance(range, Range, "Sheet.setActiveSelection")
    ).activate();
  }
  setActiveRange(range: unknown): Range {
    return want.instance(range, Range, "SpreadsheetApp.Sheet.setActiveRange").activate();
  }
  getRangeList(notations: unknown): RangeList {
    const list = want.list(notations, "SpreadsheetApp.Sheet.getRangeList");
    return new RangeList(
      this.execution,
      list.map((one) => this.getRange(one)),
    );
  }

  clear(): this {
    const all = this._zoneRange(this._book.sheetZone(this.sheetId));
    this.clearContents();
    all.clearFormat();
    all.clearDataValidations();
    this.clearNotes();
    return this;
  }
  clearContents(): this {
    this.getDataRange().clearContent();
    return this;
  }
  clearFormats(): this {
    this._zoneRange(this._book.sheetZone(this.sheetId)).clearFormat();
    return this;
  }
  clearNotes(): this {
    const notes = this._book.annotations.filter((one) => one.kind === "note" && one.sheetId === this.sheetId);
    this._book.annotate({ remove: notes.map((note) => note.id) });
    return this;
  }
  copyTo(spreadsheet: unknown): Sheet {
    want.instance(spreadsheet, Spreadsheet, "SpreadsheetApp.Sheet.copyTo");
    const names = this._book.getters.getSheetIds().map((id) => this._book.getters.getSheetName(id));
    const base = `Copy of ${this.getName()}`;
    let sheetNameTo = base;
    for (let n = 2; names.includes(sheetNameTo); n += 1) sheetNameTo = `${base} ${n}`;
    const sheetIdTo = this._book.freshId();
    this._command("DUPLICATE_SHEET", { sheetIdTo, sheetNameTo });
    return new Sheet(this.execution, sheetIdTo);
  }

  newChart(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this.execution);
  }
  insertChart(chart: unknown): void {
    want.instance(chart, EmbeddedChart, "SpreadsheetApp.Sheet.insertChart")._insert(this.sheetId);
  }
  updateChart(chart: unknown): void {
    want.instance(chart, EmbeddedChart, "SpreadsheetApp.Sheet.updateChart")._update(this.sheetId);
  }
  removeChart(chart: unknown): void {
    want.instance(chart, EmbeddedChart, "SpreadsheetApp.Sheet.removeChart")._remove(this.sheetId);
  }
  getCharts(): EmbeddedChart[] {
    return EmbeddedChart._inSheet(this.execution, this.sheetId);
  }

  getConditionalFormatRules(): ConditionalFormatRule[] {
    return conditionalRulesOf(this._book, this.sheetId).map(
      (spec) => new ConditionalFormatRule(this.execution, { ...spec, sheetId: this.sheetId }),
    );
  }
  setConditionalFormatRules(rules: unknown): void {
    const method = "SpreadsheetApp.Sheet.setConditionalFormatRules";
    const specs = want.list(rules, method).map((rule) => want.instance(rule, ConditionalFormatRule, method).spec);
    setConditionalRules(this._book, this.sheetId, specs);
  }
  clearConditionalFormatRules(): void {
    setConditionalRules(this._book, this.sheetId, []);
  }

  protect(): Protection {
    const id = this._book.freshId("protection-");
    const zone = this._book.sheetZone(this.sheetId);
    const data = { description: "", warningOnly: false, type: "SHEET" };
    this._book.annotate({ add: [{ id, kind: "protection", sheetId: this.sheetId, zone, data }] });
    return new Protection(this.execution, id);
  }
  getProtections(type: unknown): Protection[] {
    const wanted = want.choice(type, ["RANGE", "SHEET"], "SpreadsheetApp.Sheet.getProtections");
    return this._book.annotations
      .filter((one) => one.kind === "protection" && one.sheetId === this.sheetId && one.data["type"] === wanted)
      .map((one) => new Protection(this.execution, one.id));
  }

  getFilter(): Filter | null {
    return Filter._zone(this._book, this.sheetId) ? new Filter(this.execution, this.sheetId) : null;
  }

  addDeveloperMetadata(...args: unknown[]): this {
    DeveloperMetadata._add(this._book, args, this.sheetId);
    return this;
  }
  getDeveloperMetadata(): DeveloperMetadata[] {
    return DeveloperMetadata._of(this.execution, this.sheetId);
  }

  autoResizeColumns(start: unknown, howMany: unknown): this {
    return this._autoResize("COL", start, howMany);
  }
  autoResizeColumn(position: unknown): this {
    return this._autoResize("COL", position, 1);
  }

  /** @compatibility: column widths follow the text only in a page; without one the engine cannot measure text. */
  private _autoResize(_dimension: "COL", start: unknown, howMany: unknown): this {
    if (typeof start !== "number" || typeof howMany !== "number")
      throw mismatch("SpreadsheetApp.Sheet.autoResizeColumns", [start, howMany]);
    if (typeof document === "undefined") return this;
    this._command("AUTORESIZE_COLUMNS", { cols: Array.from({ length: howMany }, (_, i) => start - 1 + i) });
    return this;
  }
}
