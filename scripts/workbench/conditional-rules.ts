import type { Style } from "@odoo/o-spreadsheet";
import { parseA1 } from "./a1-notation";
import type { Zone } from "./annotations";
import type { Book } from "./book";

/** A point of a colour gradient; MIN and MAX have no value. */
export interface GradientPoint {
  readonly color: string;
  readonly type: "MIN" | "MAX" | "NUMBER" | "PERCENT" | "PERCENTILE";
  readonly value: string;
}

/** A rule of conditional formatting as the services speak of it; values are in the engine's notation. */
export interface ConditionalSpec {
  readonly zones: readonly Zone[];
  readonly boolean?: {
    readonly operator: string;
    readonly values: readonly string[];
    readonly style: Style;
    readonly dateValue?: string;
  };
  readonly gradient?: {
    readonly minimum: GradientPoint;
    readonly midpoint?: GradientPoint;
    readonly maximum: GradientPoint;
  };
}

interface EngineThreshold {
  readonly color: number;
  readonly type: string;
  readonly value?: string;
}
interface EngineRule {
  readonly type: string;
  readonly operator: string;
  readonly values: readonly string[];
  readonly style: Style;
  readonly dateValue?: string;
  readonly minimum: EngineThreshold;
  readonly midpoint?: EngineThreshold;
  readonly maximum: EngineThreshold;
}

const ENGINE_TYPES = {
  MIN: "value",
  MAX: "value",
  NUMBER: "number",
  PERCENT: "percentage",
  PERCENTILE: "percentile",
} as const;

/** The rules of a sheet, first in force first. */
export function conditionalRulesOf(book: Book, sheetId: string): ConditionalSpec[] {
  return book.getters.getConditionalFormats(sheetId).map(({ rule, ranges }) => {
    const zones = ranges.map((range) => wholeZone(book, sheetId, range));
    const { type, operator, values, style, dateValue, minimum, midpoint, maximum } = rule as unknown as EngineRule;
    if (type === "CellIsRule")
      return { zones, boolean: { operator, values, style, ...(dateValue ? { dateValue } : {}) } };
    if (type !== "ColorScaleRule")
      throw new Error(`workbench: conditional formats of kind ${type} are not stood in for`);
    const middle = midpoint ? { midpoint: pointOf(midpoint, "MIN") } : {};
    return { zones, gradient: { minimum: pointOf(minimum, "MIN"), ...middle, maximum: pointOf(maximum, "MAX") } };
  });
}

/** Replaces all rules of a sheet, as the platform does. */
export function setConditionalRules(book: Book, sheetId: string, specs: readonly ConditionalSpec[]): void {
  for (const { id } of [...book.getters.getConditionalFormats(sheetId)]) {
    book.dispatch("REMOVE_CONDITIONAL_FORMAT", { sheetId, id });
  }
  for (const spec of specs) {
    book.dispatch("ADD_CONDITIONAL_FORMAT", {
      sheetId,
      ranges: spec.zones.map((zone) => ({ _sheetId: sheetId, _zone: zone })),
      cf: { id: book.freshId("conditional-"), rule: engineRule(spec) },
    });
  }
}

function engineRule({ boolean, gradient }: ConditionalSpec): object {
  if (boolean) return { type: "CellIsRule", ...boolean };
  const { minimum, midpoint, maximum } = gradient!;
  return {
    type: "ColorScaleRule",
    minimum: threshold(minimum),
    ...(midpoint ? { midpoint: threshold(midpoint) } : {}),
    maximum: threshold(maximum),
  };
}

function threshold({ color, type, value }: GradientPoint): EngineThreshold {
  const base = { color: Number.parseInt(color.slice(1), 16), type: ENGINE_TYPES[type] };
  return ENGINE_TYPES[type] === "value" ? base : { ...base, value };
}

function pointOf({ color, type, value }: EngineThreshold, end: "MIN" | "MAX"): GradientPoint {
  const names = Object.keys(ENGINE_TYPES) as (keyof typeof ENGINE_TYPES)[];
  const name = type === "value" ? end : names.find((key) => ENGINE_TYPES[key] === type);
  if (!name) throw new Error(`workbench: gradient points of kind ${type} are not stood in for`);
  return { color: `#${color.toString(16).padStart(6, "0")}`, type: name, value: value ?? "" };
}

function wholeZone(book: Book, sheetId: string, range: string): Zone {
  const all = book.sheetZone(sheetId);
  const { top, left, bottom, right } = parseA1(range)!;
  return { top, left, bottom: bottom ?? all.bottom, right: right ?? all.right };
}
