import type { Area } from "./sheet-plan";

/** The same cells in fewer areas: neighbouring columns of the same rows become one. */
export function joinColumns(areas: readonly Area[]): Area[] {
  const joined: Area[] = [];
  // Tables are planned column by column: sorted, the cells of a row are neighbours.
  const byRow = [...areas].sort((a, b) => a.row - b.row || a.rows - b.rows || a.column - b.column);
  for (const area of byRow) {
    const last = joined[joined.length - 1];
    if (last && last.row === area.row && last.rows === area.rows && last.column + last.columns === area.column) {
      joined[joined.length - 1] = { ...last, columns: last.columns + area.columns };
    } else joined.push(area);
  }
  return joined;
}
