import type { Area, PlannedCheck, SheetPlan, StyleName } from "../templates/sheet-plan";
import { STYLES, type Style } from "../templates/theme";
import { layers } from "./layers";
import { writeChart } from "./write-chart";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

/**
 * Puts a plan onto a new empty sheet, whole grids at a time. Every sheet that its formulas and charts
 * name must be there already. Named ranges are not written here: they outlive a deleted sheet.
 *
 * @param rules checks made so far, for sheets written together: a rule that names no cells serves in all of them
 */
export function writeSheet(
  sheet: Sheet,
  plan: SheetPlan,
  sheetOf: (title: string) => Sheet,
  rules: Map<string, DataValidation> = new Map(),
): void {
  const rangeOf = rememberRanges(sheet);
  const whole = { row: 1, column: 1, rows: plan.cells.length, columns: plan.widths.length };
  const all = rangeOf(whole);
  // Formats first: a cell formatted as text takes what follows as text.
  all.setNumberFormats(grid(plan, "general", plan.formats, ({ pattern }) => pattern));
  all.setValues(plan.cells.map((row) => [...row]));
  writeStyles(all, plan);
  if (plan.notes.length > 0) all.setNotes(noteGrid(plan));
  if (plan.checks.length > 0) {
    all.setDataValidations(
      grid<DataValidation | null, CheckArea>(plan, null, plan.checks, rememberChecks(rangeOf, sheetOf, rules)),
    );
  }
  writeWidths(sheet, plan.widths);
  for (const { row, rows, height } of plan.heights) sheet.setRowHeights(row, rows, height);
  for (const area of plan.merges) rangeOf(area).merge();
  if (plan.frozenRows > 0) sheet.setFrozenRows(plan.frozenRows);
  if (plan.frozenColumns > 0) sheet.setFrozenColumns(plan.frozenColumns);
  if (plan.tabColour) sheet.setTabColor(plan.tabColour);
  sheet.setHiddenGridlines(true);
  writeColours(sheet, plan, rangeOf);
  for (const { description, ...area } of plan.protections) {
    rangeOf(area).protect().setDescription(description).setWarningOnly(true);
  }
  if (plan.filter) rangeOf(plan.filter).createFilter();
  // Charts of one sheet share their labels.
  const others = new Map<string, (area: Area) => Range>([[plan.title, rangeOf]]);
  const rangeOn = (title: string, area: Area): Range => {
    const remembered = others.get(title) ?? rememberRanges(sheetOf(title));
    others.set(title, remembered);
    return remembered(area);
  };
  for (const chart of plan.charts) writeChart(sheet, chart, rangeOn);
}

/** A grid of the plan's size that holds `initial`, and in each area what `valueIn` gives; later areas win. */
function grid<T, A extends Area>(
  plan: SheetPlan,
  initial: T,
  areas: readonly A[],
  valueIn: (area: A) => T | undefined,
): T[][] {
  const rows: T[][] = plan.cells.map((row) => row.map(() => initial));
  for (const area of areas) {
    const value = valueIn(area);
    if (value === undefined) continue;
    for (let y = area.row - 1; y < area.row - 1 + area.rows; y += 1) {
      rows[y]!.fill(value, area.column - 1, area.column - 1 + area.columns);
    }
  }
  return rows;
}

/** Only the attributes that some style of the sheet sets cost a call. */
function writeStyles(all: Range, plan: SheetPlan): void {
  const used = new Set<StyleName>(plan.styles.map(({ style }) => style));
  const has = (attribute: keyof Style): boolean => [...used].some((name) => STYLES[name][attribute] !== undefined);
  const of = <T>(initial: T, valueIn: (style: Style) => T | undefined): T[][] =>
    grid(plan, initial, plan.styles, ({ style }) => valueIn(STYLES[style]));
  all.setVerticalAlignment("middle");
  if (has("background")) all.setBackgrounds(of<string | null>(null, ({ background }) => background));
  if (has("color")) all.setFontColors(of<string | null>(null, ({ color }) => color));
  if (has("bold")) {
    all.setFontWeights(of<"bold" | "normal">("normal", ({ bold }) => (bold ? "bold" : undefined)));
  }
  if (has("italic")) {
    all.setFontStyles(of<"italic" | "normal">("normal", ({ italic }) => (italic ? "italic" : undefined)));
  }
  if (has("size")) all.setFontSizes(of(10, ({ size }) => size));
  if (has("wrap")) all.setWraps(of<boolean>(false, ({ wrap }) => wrap));
  if (has("align")) {
    all.setHorizontalAlignments(of<"left" | "center" | "right" | null>(null, ({ align }) => align));
  }
}

function noteGrid(plan: SheetPlan): string[][] {
  const rows = plan.cells.map((row) => row.map(() => ""));
  for (const { row, column, text } of plan.notes) rows[row - 1]![column - 1] = text;
  return rows;
}

type CheckArea = SheetPlan["checks"][number];

/** Cells with the same check share one rule. */
function rememberChecks(
  rangeOf: (area: Area) => Range,
  sheetOf: (title: string) => Sheet,
  rules: Map<string, DataValidation>,
): (area: CheckArea) => DataValidation {
  const ofSheet = new Map<string, DataValidation>();
  return ({ check }) => {
    const known = check.kind === "column" ? ofSheet : rules;
    const key = JSON.stringify(check);
    const rule = known.get(key) ?? buildCheck(check, rangeOf, sheetOf);
    known.set(key, rule);
    return rule;
  };
}

function buildCheck(
  check: PlannedCheck,
  rangeOf: (area: Area) => Range,
  sheetOf: (title: string) => Sheet,
): DataValidation {
  const rule = SpreadsheetApp.newDataValidation();
  switch (check.kind) {
    case "list":
      return rule
        .requireValueInList([...check.values], true)
        .setAllowInvalid(false)
        .build();
    case "column":
      return rule
        .requireValueInRange(columnOf(check, rangeOf, sheetOf), true)
        .setAllowInvalid(check.loose === true)
        .build();
    case "number":
      return rule.requireNumberBetween(check.min, check.max).setAllowInvalid(false).build();
    case "date":
      return rule.requireDate().setAllowInvalid(false).build();
    case "tick":
      return rule.requireCheckbox().build();
  }
}

function columnOf(
  { area, sheet: title, isOpen }: Extract<PlannedCheck, { kind: "column" }>,
  rangeOf: (area: Area) => Range,
  sheetOf: (title: string) => Sheet,
): Range {
  if (title === undefined && !isOpen) return rangeOf(area);
  const sheet = title === undefined ? rangeOf(area).getSheet() : sheetOf(title);
  const rows = isOpen ? Math.max(1, sheet.getMaxRows() - area.row + 1) : area.rows;
  return sheet.getRange(area.row, area.column, rows, area.columns);
}

function writeWidths(sheet: Sheet, widths: readonly number[]): void {
  for (const { from, to, value } of layers(widths)) sheet.setColumnWidths(from + 1, to - from + 1, value);
}

function writeColours(sheet: Sheet, plan: SheetPlan, rangeOf: (area: Area) => Range): void {
  if (plan.colours.length === 0) return;
  sheet.setConditionalFormatRules(
    plan.colours.map(({ areas, formula, background }) =>
      SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied(formula)
        .setBackground(background)
        .setRanges(areas.map(rangeOf))
        .build(),
    ),
  );
}

function rememberRanges(sheet: Sheet): (area: Area) => Range {
  const known = new Map<string, Range>();
  return ({ row, column, rows, columns }) => {
    const key = [row, column, rows, columns].join();
    const range = known.get(key) ?? sheet.getRange(row, column, rows, columns);
    known.set(key, range);
    return range;
  };
}
