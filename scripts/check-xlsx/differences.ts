import { helpers } from "@odoo/o-spreadsheet";
import type { ExportedTemplate } from "./exported-template";
import type { OpenedTemplate } from "./opened-by-office";

const ERROR = /^(#[A-Z/0]+[!?]?|Err:\d+)$/;
/** How far apart plain numbers may be: programs show different numbers of digits where a cell has no format. */
const CLOSE = 1e-6;
const DIGITS = 5e-10;

/** What LibreOffice lost or shows otherwise than the page, one line each. */
export function differences(exported: ExportedTemplate, opened: OpenedTemplate): string[] {
  const found: string[] = [];
  const charts = exported.sheets.reduce((sum, sheet) => sum + sheet.charts, 0);
  if (opened.charts !== charts) {
    found.push(`${exported.name}: ${opened.charts} charts of ${charts}`);
  }
  for (const sheet of exported.sheets) {
    const cells = opened.sheets.get(sheet.name);
    if (!cells) {
      found.push(`${exported.name}: no sheet "${sheet.name}"`);
      continue;
    }
    const height = Math.max(sheet.shown.length, cells.length);
    for (let r = 0; r < height; r += 1) {
      const width = Math.max(sheet.shown[r]?.length ?? 0, cells[r]?.length ?? 0);
      for (let c = 0; c < width; c += 1) {
        const [here, there] = [text(sheet.shown[r]?.[c]), text(cells[r]?.[c])];
        if (!same(here, there) || ERROR.test(there)) {
          found.push(
            `${exported.name}: ${sheet.name} ${helpers.toXC(c, r)} shows ${quoted(there)} for ${quoted(here)}`,
          );
        }
      }
    }
  }
  return found;
}

/** A negative amount that rounds to nothing keeps its sign in some programs. */
const text = (cell: string | undefined): string =>
  (cell ?? "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^-(0(?:\.0+)?%?)$/, "$1");
const quoted = (cell: string): string => `"${cell.slice(0, 60)}"`;

function same(here: string, there: string): boolean {
  if (here === there) {
    return true;
  }
  const [a, b] = [Number(here), Number(there)];
  return here !== "" && there !== "" && Math.abs(a - b) <= CLOSE * Math.abs(a) + DIGITS;
}
