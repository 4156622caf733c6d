import { shownUnit } from "../../catalogue/shown-unit";
import type { Language } from "../../i18n/words";
import { formatOf } from "../../templates/team/kpi-facts";
import { PATTERNS, patternOf } from "../../templates/theme";
import type { UndoWith } from "../undo-with";

/** Columns of History. */
const KPI = 3;
const ACTUAL = 5;
const TARGET = 6;

/** Shows what each row of History holds in the unit of its KPI: 2.9%, not 0.0291. */
export function showUnits(history: GoogleAppsScript.Spreadsheet.Sheet, language: Language, undo: UndoWith): void {
  const rows = history.getLastRow() - 1;
  if (rows < 1) return;
  const lines = history.getRange(2, KPI, rows, TARGET - KPI + 1).getValues() as unknown[][];
  const cells = history.getRange(2, ACTUAL, rows, TARGET - ACTUAL + 1);
  const before = cells.getNumberFormats();
  const patterns = lines.map(([kpi, , ...figures]) => patternFor(String(kpi), figures, language));
  undo(() => cells.setNumberFormats(before));
  cells.setNumberFormats(patterns.map((pattern) => [pattern, pattern]));
}

function patternFor(kpi: string, figures: readonly unknown[], language: Language): string {
  const numbers = figures.filter((figure): figure is number => typeof figure === "number");
  const unit = shownUnit(kpi, numbers);
  return unit === null ? PATTERNS.mixed : patternOf(formatOf(unit, numbers[numbers.length - 1]), language);
}
