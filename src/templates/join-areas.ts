import type { Area } from "./sheet-plan";

/** Fewer areas that cover the same cells and none that is in `spared`; cells between them may be covered too. */
export function joinAreas(areas: readonly Area[], spared: readonly Area[]): Area[] {
  const joined: Area[] = [];
  for (const area of areas) {
    const at = joined.findIndex((other) => !spared.some((each) => overlap(each, around(other, area))));
    if (at < 0) joined.push(area);
    else joined[at] = around(joined[at]!, area);
  }
  return joined;
}

function around(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

const overlap = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;
