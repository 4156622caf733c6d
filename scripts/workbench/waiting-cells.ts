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

/** What of a write changes its cell, undefined when nothing does. */
export function changeOf(
  { col, row, content, format, ...rest }: CellWrite,
  isFilled: boolean,
  looks: { readonly format?: string; readonly style?: unknown },
): CellWrite | undefined {
  const change: { -readonly [K in keyof CellWrite]: CellWrite[K] } = { col, row };
  if (content !== undefined && (content !== "" || isFilled)) change.content = content;
  if (format !== undefined && format !== (looks.format ?? "")) change.format = format;
  if ("style" in rest && JSON.stringify(rest.style ?? null) !== JSON.stringify(looks.style ?? null))
    change.style = rest.style;
  return Object.keys(change).length > 2 ? change : undefined;
}
