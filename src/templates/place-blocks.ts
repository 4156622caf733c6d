import type { Block, SheetSpec } from "./template";

export interface Placement {
  readonly block: Block;
  /** Title of the sheet it is on. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Where each block of a sheet stands, counted from 1: below everything so far, or on the right of the block it names. */
export function placeBlocks(
  blocks: SheetSpec["blocks"],
  sheet: string,
  lineCount: (block: Extract<Block, { kind: "notes" }>) => number,
): Placement[] {
  const placed: Placement[] = [];
  let bottom = 0;
  for (const block of blocks) {
    const { rows, columns } = sizeOf(block, lineCount);
    let row = bottom + (bottom === 0 ? 0 : (block.gap ?? 1)) + 1;
    let column = 1;
    if (block.beside !== undefined) {
      const left = placed.find((other) => "key" in other.block && other.block.key === block.beside);
      if (!left) throw new Error(`no block "${block.beside}" above to stand beside`);
      row = left.row;
      column = left.column + left.columns + (block.gap ?? 0);
    }
    placed.push({ block, sheet, row, column, rows, columns });
    bottom = Math.max(bottom, row + rows - 1);
  }
  return placed;
}

function sizeOf(block: Block, lineCount: Parameters<typeof placeBlocks>[2]): { rows: number; columns: number } {
  switch (block.kind) {
    case "heading":
      return { rows: 1, columns: 1 };
    case "fields":
      return { rows: 2, columns: block.fields.reduce((sum, { span }) => sum + (span ?? 1), 0) };
    case "table":
      return {
        rows: (typeof block.rows === "number" ? block.rows : block.rows.length) + 1,
        columns: block.columns.length,
      };
    case "spill":
      return {
        rows: block.rows + (block.header === false ? 0 : 1) + (block.total ? 1 : 0),
        columns: block.columns.length,
      };
    case "notes":
      return { rows: lineCount(block), columns: 1 };
    case "chart":
      return { rows: block.rows ?? 15, columns: block.span ?? 5 };
  }
}
