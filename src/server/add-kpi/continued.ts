import { formulaAtRow } from "../../core/sheet/formula-at-row";

/**
 * What each column of a table holds in one of its rows, where all its other rows hold the same formula; "" elsewhere.
 *
 * @param formulas of all rows of the table, the row in question (`at`, counted from 0) among them
 */
export function continued(formulas: readonly (readonly string[])[], at: number): string[] {
  const others = formulas.map((row, i) => ({ row, i })).filter(({ i }) => i !== at);
  return formulas[at]!.map((_, column) => {
    const moved = others.map(({ row, i }) => row[column] && formulaAtRow(row[column], i, at));
    return moved.every((formula) => formula === moved[0]) ? (moved[0] ?? "") : "";
  });
}
