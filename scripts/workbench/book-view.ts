import { parseA1, zoneA1 } from "./a1-notation";
import type { AnnotationGetters, Zone } from "./annotations";
import type { Book, Position } from "./book";
import { toEngineFormula, toSheetFormula } from "./formula-text";
import { localeByName } from "./locales";
import { typedContent } from "./typed-content";
import type { CellValue } from "./workbook-interface";
import { checkZone } from "./zone-time";

/** The spreadsheet as a person sees and edits it. */
export class BookView {
  private scratchSheets = 0;

  constructor(private readonly book: Book) {}

  sheetNames(): string[] {
    return this.book.getters.getSheetIds().map((id) => this.book.getters.getSheetName(id));
  }

  values(sheet: string, range: string): CellValue[][] {
    return this.each(sheet, range, (position) => this.book.values.toScript(this.book.cell(position), globalThis));
  }

  shown(sheet: string, range: string): string[][] {
    return this.each(sheet, range, (position) => this.book.cell(position).formattedValue);
  }

  formulaTexts(sheet: string, range: string): string[][] {
    const { locale } = this.book;
    return this.each(sheet, range, (position) => {
      const formula = this.book.formula(position);
      return formula === undefined ? "" : toSheetFormula(formula, locale);
    });
  }

  message(sheet: string, a1: string): string | undefined {
    const cell = this.book.cell(this.position(sheet, a1));
    return cell.type === "error" ? (cell.message ?? "") : undefined;
  }

  note(sheet: string, a1: string): string {
    const { sheetId, col, row } = this.position(sheet, a1);
    return (this.book.getters as unknown as AnnotationGetters).getNote(sheetId, col, row);
  }

  /** Evaluates a formula as if it stood in a cell of the first sheet, without writing it there. */
  evaluate(formula: string): { value: CellValue | CellValue[][]; message?: string } {
    const { book } = this;
    const sheetId = book.getters.getSheetIds()[0]!;
    const text = toEngineFormula(formula.startsWith("=") ? formula : `=${formula}`, book.locale);
    const result = book.getters.evaluateFormulaResult(sheetId, text);
    if (Array.isArray(result)) {
      const height = result[0]!.length;
      const rows = Array.from({ length: height }, (_, r) =>
        result.map((column) => book.values.toScript(column[r], globalThis)),
      );
      return { value: rows };
    }
    const value = book.values.toScript(result, globalThis);
    return result.message === undefined ? { value } : { value, message: result.message };
  }

  /** A new blank sheet at the end; returns its name. */
  scratchSheet(): string {
    const names = this.sheetNames();
    let name: string;
    do name = `Scratch${++this.scratchSheets}`;
    while (names.includes(name));
    this.book.dispatch("CREATE_SHEET", {
      sheetId: this.book.freshId(),
      name,
      position: names.length,
      rows: 1000,
      cols: 26,
    });
    return name;
  }

  /** A person's typing: it stays only if the cell's validation lets it. */
  type(sheet: string, a1: string, text: string): { accepted: boolean; message?: string } {
    const position = this.position(sheet, a1);
    const { book } = this;
    const { sheetId, col, row } = position;
    const before = book.getters.getCell(position);
    const content = typedContent(text, book.locale);
    const isPlain = before?.format === "@" && content.startsWith("'") && !content.startsWith("'=");
    return book.run(() => {
      const was = book.formula(position) ?? (before && !before.isFormula ? before.content : "");
      book.writeCells(sheetId, [{ col, row, content: isPlain ? content.slice(1) : content }]);
      const rule = book.getters.getValidationRuleForCell(position);
      book.settle();
      if (content === "" || !rule?.isBlocking || !book.getters.isDataValidationInvalid(position))
        return { accepted: true };
      const message = book.side.validationHelp[rule.id] ?? book.getters.getInvalidDataValidationMessage(position);
      book.writeCells(sheetId, [
        { col, row, content: was, format: before?.format ?? "", style: before?.style ?? null },
      ]);
      return message === undefined ? { accepted: false } : { accepted: false, message };
    });
  }

  select(sheet: string, a1: string): void {
    const { sheetId, zone } = this.zone(sheet, a1);
    const { model } = this.book;
    const sheetIdFrom = model.getters.getActiveSheetId();
    if (sheetIdFrom !== sheetId) this.book.dispatch("ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo: sheetId });
    model.selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone });
  }

  setLocale(locale: string): void {
    this.book.dispatch("UPDATE_LOCALE", { locale: localeByName(locale) });
  }

  setTimeZone(timeZone: string): void {
    checkZone(timeZone);
    this.book.side.timeZone = timeZone;
  }

  private position(sheet: string, a1: string): Position {
    const { sheetId, zone } = this.zone(sheet, a1);
    return { sheetId, col: zone.left, row: zone.top };
  }

  private zone(sheet: string, a1: string): { sheetId: string; zone: Zone } {
    const sheetId = this.book.getters.getSheetIdByName(sheet);
    if (!sheetId) throw new Error(`workbench: there is no sheet "${sheet}"; there are ${this.sheetNames().join(", ")}`);
    const reference = parseA1(a1);
    if (!reference) throw new Error(`workbench: "${a1}" is not a cell or range`);
    const all = this.book.sheetZone(sheetId);
    const { top, left, bottom = all.bottom, right = all.right } = reference;
    const zone = { top, left, bottom, right };
    if (bottom > all.bottom || right > all.right)
      throw new Error(`workbench: ${zoneA1(zone)} is outside sheet "${sheet}"`);
    return { sheetId, zone };
  }

  private each<T>(sheet: string, range: string, read: (position: Position) => T): T[][] {
    const { sheetId, zone } = this.zone(sheet, range);
    const rows: T[][] = [];
    for (let row = zone.top; row <= zone.bottom; row += 1) {
      const cells: T[] = [];
      for (let col = zone.left; col <= zone.right; col += 1) cells.push(read({ sheetId, col, row }));
      rows.push(cells);
    }
    return rows;
  }
}
