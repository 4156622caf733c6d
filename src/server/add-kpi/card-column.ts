import { columnLetter } from "../../core/sheet/column-letter";
import { fixedColumn } from "../../core/sheet/fixed-column";
import { sheetPrefix } from "../../core/sheet/sheet-prefix";
import type { ScorecardColumn } from "../../i18n/choices/scorecard-columns";
import type { ScorecardTable } from "../scorecard-table";

/**
 * A column of the scorecard's rows, and its cell in one of them, as formulas on other sheets write them; null where it
 * has no such column.
 *
 * @param card as it was before the row was inserted
 */
export function cardColumn(
  { sheet, columns, headerRow, lastRow }: ScorecardTable,
  row: number,
  key: ScorecardColumn,
): { readonly all: string; readonly here: string } | null {
  const at = columns.get(key);
  if (at === undefined) return null;
  const prefix = sheetPrefix(sheet.getName());
  return {
    all: prefix + fixedColumn(at, headerRow + 1, lastRow + 1),
    here: `${prefix}$${columnLetter(at - 1)}$${row}`,
  };
}
