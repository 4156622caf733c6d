import { expect, test } from "vitest";
import { joinColumns } from "../../src/templates/join-columns";

const cell = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

test("neighbouring columns of the same rows become one area, in whatever order they come", () => {
  // Column by column, as a table is planned: B1 B2 C1 C2 E1.
  expect(joinColumns([cell(1, 2), cell(2, 2), cell(1, 3), cell(2, 3), cell(1, 5)])).toEqual([
    cell(1, 2, 1, 2),
    cell(1, 5),
    cell(2, 2, 1, 2),
  ]);
});

test("areas of other rows stay apart, and the given ones stay as they are", () => {
  const given = Object.freeze([cell(1, 2, 3), cell(1, 3, 3), cell(2, 4, 3)]);
  expect(joinColumns(given)).toEqual([cell(1, 2, 3, 2), cell(2, 4, 3)]);
  expect(joinColumns([])).toEqual([]);
});
