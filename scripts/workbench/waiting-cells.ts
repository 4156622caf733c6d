import type { CellWrite } from "./annotations";

/** Writes to cells of one sheet that are not sent yet, those to the same cell joined. */
export class WaitingCells {
  private readonly byPlace = new Map<string, CellWrite>();

  constructor(readonly sheetId: string) {}

  get cells(): CellWrite[] {
    return [...this.byPlace.values()];
  }

  at(sheetId: string, col: number, row: number): CellWrite | undefined {
    return sheetId === this.sheetId ? this.byPlace.get(`${col},${row}`) : undefined;
  }

  /** Whether a write can wait with the others: content is read by the format before it, not by one that comes later. */
  takes(sheetId: string, write: CellWrite): boolean {
    if (sheetId !== this.sheetId) return false;
    const isLook = write.content === undefined && write.format === undefined;
    return isLook || this.at(sheetId, write.col, write.row)?.content === undefined;
  }

  add(write: CellWrite): void {
    const place = `${write.col},${write.row}`;
    this.byPlace.set(place, { ...this.byPlace.get(place), ...write });
  }
}
