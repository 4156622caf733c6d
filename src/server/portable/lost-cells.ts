/**
 * Which cells, rows and columns counted from 0, showed something and are empty now. A formula that is empty now reads
 * such cells and shows its value again when they have theirs.
 */
export function lostCells(
  before: readonly (readonly unknown[])[],
  after: readonly (readonly unknown[])[],
  formulas: readonly (readonly string[])[],
): (row: number, column: number) => boolean {
  const isEmpty = (grid: readonly (readonly unknown[])[], row: number, column: number): boolean =>
    (grid[row]?.[column] ?? "") === "";
  return (row, column) =>
    !isEmpty(before, row, column) && isEmpty(after, row, column) && isEmpty(formulas, row, column);
}
