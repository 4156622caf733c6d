import type { Zone } from "./annotations";

/** A reference in A1 notation; what is left open ("A2:A", "3:4") has no end. */
export interface Reference {
  readonly sheet?: string;
  readonly top: number;
  readonly left: number;
  readonly bottom?: number;
  readonly right?: number;
}

const REFERENCE =
  /^(?:('(?:[^']|'')+'|[^'!]+)!)?\$?([A-Za-z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Za-z]{1,3})?\$?(\d{1,7})?)?$/;

/** Reads A1 notation; rows and columns counted from 0. Undefined when the text is none. */
export function parseA1(text: string): Reference | undefined {
  const match = REFERENCE.exec(text.trim());
  if (!match) return undefined;
  const [, quoted, leftName, topText, rightName, bottomText] = match;
  if (!leftName && !topText) return undefined;
  const isRange = text.includes(":", (quoted?.length ?? -1) + 1);
  if (!isRange && (!leftName || !topText)) return undefined;
  if (isRange && !rightName && !bottomText) return undefined;
  if (topText === "0" || bottomText === "0") return undefined;
  const sheet = quoted === undefined ? {} : { sheet: quoted.replace(/^'(.*)'$/s, "$1").replace(/''/g, "'") };
  const left = leftName ? columnIndex(leftName) : 0;
  const top = topText ? Number(topText) - 1 : 0;
  if (!isRange) return { ...sheet, top, left, bottom: top, right: left };
  const right = rightName ? columnIndex(rightName) : undefined;
  const bottom = bottomText ? Number(bottomText) - 1 : undefined;
  return {
    ...sheet,
    top: bottom === undefined ? top : Math.min(top, bottom),
    left: right === undefined ? left : Math.min(left, right),
    ...(bottom === undefined ? {} : { bottom: Math.max(top, bottom) }),
    ...(right === undefined ? {} : { right: Math.max(left, right) }),
  };
}

/** "A1" or "A1:B2" of a zone. */
export function zoneA1({ top, left, bottom, right }: Zone): string {
  const start = `${columnName(left)}${top + 1}`;
  return top === bottom && left === right ? start : `${start}:${columnName(right)}${bottom + 1}`;
}

/** A sheet's name as references write it. */
export function quotedSheet(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !parseA1(name) ? name : `'${name.replace(/'/g, "''")}'`;
}

export function columnName(index: number): string {
  let name = "";
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
