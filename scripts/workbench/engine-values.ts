import type { Engine } from "./platform";
import type { CellValue } from "./workbook-interface";
import { instantOfWallTime, zoneOffset } from "./zone-time";

/** A value of the engine with its number format: a date is a number whose format says so. */
export interface EngineValue {
  readonly value: unknown;
  readonly format?: string | undefined;
  readonly message?: string | undefined;
}

/** Constructors of the world that receives values: `instanceof` must hold there. */
export interface Realm {
  readonly Date: DateConstructor;
  readonly Array: ArrayConstructor;
}

const DAY = 86_400_000;
/** Serial number 0 of the sheets: 30 December 1899. */
const EPOCH = Date.UTC(1899, 11, 30);

/** The one seam between the engine's cells and the values of scripts. */
export class ValueSeam {
  constructor(
    private readonly engine: Engine,
    private readonly zoneOf: () => string,
  ) {}

  /** A cell as a script reads it: blank is "", an error its code, a dated number a `Date` of the sheet's zone. */
  toScript(cell: EngineValue | null | undefined, realm: Realm): CellValue {
    const value = cell?.value;
    if (value === null || value === undefined) return "";
    if (typeof value === "number" && cell?.format && this.isDate(cell.format)) return this.dateOf(value, realm);
    return value as CellValue;
  }

  /** An argument of a formula: ranges come as columns and go as rows, a single cell as its bare value. */
  argument(given: EngineValue | readonly (readonly EngineValue[])[] | null | undefined, realm: Realm): unknown {
    if (!Array.isArray(given)) {
      const single = given as EngineValue | null | undefined;
      return single === null || single === undefined ? "" : this.toScript(single, realm);
    }
    const columns = given as readonly (readonly EngineValue[])[];
    const height = columns[0]?.length ?? 0;
    if (columns.length === 1 && height === 1) return this.toScript(columns[0]![0], realm);
    const rows = new realm.Array<unknown>();
    for (let r = 0; r < height; r += 1) {
      const row = new realm.Array<unknown>();
      for (const column of columns) row.push(this.toScript(column[r], realm));
      rows.push(row);
    }
    return rows;
  }

  /** A single result of a formula for the engine, or undefined when the platform would not show it. */
  fromResult(value: unknown): EngineValue | undefined {
    if (value === null) return { value: "" };
    if (typeof value === "string" || typeof value === "boolean") return { value };
    if (typeof value === "number") return Number.isFinite(value) ? { value } : undefined;
    if (!isDate(value)) return undefined;
    const time = value.getTime();
    if (Number.isNaN(time)) return undefined;
    const serial = this.serialOf(time);
    return { value: serial, format: dateFormatOf(serial) };
  }

  /** Serial number of an instant, by the wall clock of the sheet's zone. */
  serialOf(instant: number): number {
    return (instant + zoneOffset(instant, this.zoneOf()) - EPOCH) / DAY;
  }

  isDate(format: string): boolean {
    return this.engine.helpers.isDateTimeFormat(format);
  }

  private dateOf(serial: number, realm: Realm): Date {
    // Whole milliseconds: a serial number carries a time of day as a fraction of binary digits.
    return new realm.Date(instantOfWallTime(Math.round(serial * DAY) + EPOCH, this.zoneOf()));
  }
}

/** A `Date` of whichever world. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === "[object Date]";
}

/** The format that a date gets which was written into a cell without one. */
export function dateFormatOf(serial: number): string {
  return Number.isInteger(serial) ? "yyyy-mm-dd" : "yyyy-mm-dd hh:mm:ss";
}
