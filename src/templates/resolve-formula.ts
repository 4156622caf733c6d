import { columnLetter } from "../core/sheet/column-letter";
import { sheetPrefix } from "../core/sheet/sheet-prefix";
import { type FoundArea, findArea, type Origin } from "./find-area";
import type { Placement } from "./place-blocks";

/** A template's formula with its `{references}` turned into addresses. */
export function resolveFormula(formula: string, from: Origin, places: ReadonlyMap<string, Placement>): string {
  return formula.replace(/\{([^{}]*)\}/g, (_, reference: string) => {
    const area = findArea(reference, from, places);
    const prefix = area.sheet === from.sheet ? "" : sheetPrefix(area.sheet);
    return prefix + address(area);
  });
}

function address({ row, column, rows, columns, sameRow, isOpen, isWide }: FoundArea): string {
  const corner = (y: number, x: number): string => `$${columnLetter(x - 1)}${sameRow ? "" : "$"}${y}`;
  const start = corner(row, column);
  if (isWide) return `${start}:${sameRow ? "" : "$"}${row}`;
  if (isOpen) return `${start}:$${columnLetter(column + columns - 2)}`;
  return rows === 1 && columns === 1 ? start : `${start}:${corner(row + rows - 1, column + columns - 1)}`;
}
