import type { Criteria, WeightsWritten } from "../contract/replies";
import type { Input } from "../contract/rpc";
import { KpiError } from "../core/kpi-error";
import { columnLetter } from "../core/sheet/column-letter";
import { ahpSheetWords } from "../i18n/ahp-sheet";
import { normalWord, readChoice } from "../i18n/choices/choices";
import { dimensionChoices } from "../i18n/choices/dimensions";
import { newTable } from "./new-table";
import { findScorecardTable } from "./scorecard-table";
import { findTargetsTable, type Place } from "./targets";
import { textCell } from "./text-cell";
import { transaction } from "./transaction";
import { withLock } from "./with-lock";
import { writeCells } from "./write-cells";

const MOST_CRITERIA = 15;

/** The texts of the selection, each once, as criteria to compare. */
export function readCriteria({ book }: Place): Criteria {
  const range = book.getActiveRange();
  if (!range) throw new KpiError("nothing_selected");
  const texts = (range.getDisplayValues() as string[][]).reduce<string[]>((all, row) => all.concat(row), []);
  const names = [...new Set(texts.map((text) => text.trim()).filter((text) => text && !/^[\d.,%\s¥$-]+$/.test(text)))];
  if (names.length < 2 || names.length > MOST_CRITERIA) {
    throw new KpiError("criteria_count", { got: names.length, cell: range.getA1Notation() });
  }
  return { range: range.getA1Notation(), names: names.map((name) => name.slice(0, 200)) };
}

/**
 * Writes weights into the scorecard that is open: each criterion into the rows of that KPI, or, split evenly,
 * into the rows of that dimension. All criteria must be found, so that no half of a weighting is written.
 */
export function writeWeights(place: Place, { weights }: Input<"writeWeights">): WeightsWritten {
  return withLock(() => {
    const table = findScorecardTable(place.book.getActiveSheet()) ?? findTargetsTable(place.book);
    if (!table) throw new KpiError("no_scorecard_here");
    const column = table.columns.get("weight");
    const at = (key: "kpi" | "dimension", row: readonly unknown[]): string => {
      const place = table.columns.get(key);
      return place === undefined ? "" : String(row[place - table.firstColumn] ?? "");
    };
    if (column === undefined) throw new KpiError("no_scorecard_here");
    const values = new Map<number, number>();
    let rows = 0;
    for (const { name, weight } of weights) {
      const dimension = readChoice(dimensionChoices, name);
      const own = table.rows
        .map((row, i) => (normalWord(at("kpi", row)) === normalWord(name) ? i : -1))
        .filter((i) => i >= 0);
      const inDimension = table.rows
        .map((row, i) => (dimension && readChoice(dimensionChoices, at("dimension", row)) === dimension ? i : -1))
        .filter((i) => i >= 0);
      const found = own.length > 0 ? own : inDimension;
      if (found.length === 0)
        throw new KpiError("criterion_missing", { got: name.slice(0, 60), sheet: table.sheet.getName() });
      for (const i of found) values.set(table.headerRow + 1 + i, weight / found.length);
      rows += found.length;
    }
    return transaction((undoWith) => {
      writeCells(table.sheet, column, values, undoWith);
      SpreadsheetApp.flush();
      return { sheet: table.sheet.getName(), rows };
    });
  });
}

/** Puts the judgements on a sheet of their own, where formulas give weights and consistency. */
export function writeJudgements(place: Place, { names, matrix }: Input<"writeJudgements">): WeightsWritten {
  const words = place.language === "zh" ? ahpSheetWords.zh() : ahpSheetWords.en();
  const n = names.length;
  if (matrix.length !== n || matrix.some((row) => row.length !== n))
    throw new KpiError("not_square", { argument: "matrix", rows: matrix.length, columns: n });
  return withLock(() =>
    transaction((undoWith) => {
      const labels = names.map(textCell);
      const sheet = newTable(place.book, words.title, [words.corner, ...labels, words.weight], undoWith);
      const area = `B2:${columnLetter(n)}${n + 1}`;
      const rows = matrix.map((row, i) => [
        labels[i]!,
        ...row.map((value) => value ?? ""),
        i === 0 ? `=KPI_AHP_WEIGHTS(${area})` : "",
      ]);
      sheet.getRange(2, 1, n, n + 2).setValues(rows.map((row, i) => (i === 0 ? row : row.slice(0, n + 1).concat(""))));
      sheet.getRange(2, n + 2, n, 1).setNumberFormat("0.0%");
      sheet.getRange(n + 3, 1).setFormula(`=KPI_AHP_CONSISTENCY(${area})`);
      SpreadsheetApp.flush();
      return { sheet: sheet.getName(), rows: n };
    }),
  );
}
