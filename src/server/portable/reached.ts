import type { AddOnFormula } from "./add-on-formulas";

type IsLost = (row: number, column: number) => boolean;

/** Of the lost cells those that a spill of one of these formulas can have filled: step by step from it, never back. */
export function reached(isLost: IsLost, formulas: readonly AddOnFormula[]): IsLost {
  const found = new Set<string>();
  for (const { row, column } of formulas) {
    const [top, left] = [row - 1, column - 1];
    const open: [number, number][] = [[top, left]];
    for (let at = open.pop(); at; at = open.pop()) {
      const [r, c] = at;
      for (const [y, x] of around(r, c)) {
        if (y < top || x < left || found.has(`${y},${x}`) || !isLost(y, x)) continue;
        found.add(`${y},${x}`);
        open.push([y, x]);
      }
    }
  }
  return (row, column) => found.has(`${row},${column}`);
}

const around = (row: number, column: number): [number, number][] =>
  [-1, 0, 1].flatMap((y) => [-1, 0, 1].map((x): [number, number] => [row + y, column + x]));
