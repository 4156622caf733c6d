import type { Placement } from "./place-blocks";
import type { Area } from "./sheet-plan";

/** Where a reference is written: its block, and its row there counted from 1 below the header line. */
export interface Origin {
  readonly sheet: string;
  readonly block?: Placement;
  readonly row?: number;
}

export interface FoundArea extends Area {
  readonly sheet: string;
  /** True when it means this row's cell, which moves with the formula. */
  readonly sameRow: boolean;
  /** True when it goes on down to the end of the sheet. */
  readonly isOpen?: boolean;
  /** True when it is one row that goes on to the right to the end of the sheet; `columns` are those of a new one. */
  readonly isWide?: boolean;
}

const REFERENCE = /^(\w+)(\+?)(?:\.(#?)(\w+)(?::(\w+))?(\+?))?(\^?)(?:@(-?\w+))?$/;
/** Columns of a new sheet. */
const NEW_SHEET = 26;

/** The cells that a reference without its braces stands for; the notation is told in `template.ts`. */
export function findArea(reference: string, from: Origin, places: ReadonlyMap<string, Placement>): FoundArea {
  const [, name, wide, sharp, first, last, down, above, rowName] = REFERENCE.exec(reference) ?? fail(reference);
  const own = from.block && from.row !== undefined ? columnOf(from.block, name!) : undefined;
  if (first === undefined && own !== undefined) {
    const row = from.block!.row + headerRows(from.block!) + from.row! - (above ? 2 : 1);
    return { sheet: from.sheet, row, column: own.column, rows: 1, columns: own.span, sameRow: true };
  }
  const place = places.get(name!) ?? fail(reference);
  const start = first === undefined ? { column: place.column, span: place.columns } : columnOf(place, first);
  const end = last === undefined ? start : columnOf(place, last);
  if (!start || !end) fail(reference);
  const header = headerRows(place);
  const whole = first === undefined || sharp === "#";
  const area = {
    sheet: place.sheet,
    column: start!.column,
    columns: (wide ? NEW_SHEET + 1 : end!.column + end!.span) - start!.column,
    sameRow: false,
  };
  if (rowName !== undefined)
    return {
      ...area,
      row: place.row + header - 1 + rowOf(rowName, place, from, places),
      rows: 1,
      sameRow: rowName === "row",
      ...(wide ? { isWide: true } : {}),
    };
  if (wide) fail(reference);
  if (down)
    return { ...area, row: place.row + (sharp ? 0 : header), rows: place.rows - (sharp ? 0 : header), isOpen: true };
  if (place.block.kind === "fields") return { ...area, row: place.row + 1, columns: 1, rows: 1 };
  const total = hasTotal(place) ? 1 : 0;
  return { ...area, row: place.row + (whole ? 0 : header), rows: place.rows - (whole ? 0 : header) - total };
}

export function headerRows({ block }: Placement): number {
  return block.kind === "table" || block.kind === "fields" || (block.kind === "spill" && block.header !== false)
    ? 1
    : 0;
}

const hasTotal = ({ block }: Placement): boolean => block.kind === "spill" && block.total === true;

function columnOf(place: Placement, key: string): { column: number; span: number } | undefined {
  const { block } = place;
  if (block.kind !== "table" && block.kind !== "spill" && block.kind !== "fields") return undefined;
  let column = place.column;
  for (const item of block.kind === "fields" ? block.fields : block.columns) {
    const span = ("span" in item ? item.span : undefined) ?? 1;
    if (item.key === key) return { column, span };
    column += span;
  }
  return undefined;
}

/** Counted from 1; 0 is the header line. */
function rowOf(name: string, place: Placement, from: Origin, places: ReadonlyMap<string, Placement>): number {
  if (name === "row") return from.row ?? fail("@row");
  const total = hasTotal(place) ? 1 : 0;
  const count = place.rows - headerRows(place) - total;
  if (name === "total") return total ? count + 1 : fail("@total");
  if (/^-?\d+$/.test(name)) return Number(name) < 0 ? count + 1 + Number(name) : Number(name);
  const keyed = place.block.kind === "spill" && place.block.beside ? places.get(place.block.beside) : place;
  const rows = keyed?.block.kind === "table" && typeof keyed.block.rows !== "number" ? keyed.block.rows : [];
  const index = rows.findIndex(({ key }) => key === name);
  return index < 0 ? fail(`@${name}`) : index + 1;
}

function fail(reference: string): never {
  throw new Error(`{${reference}} names nothing in this template`);
}
