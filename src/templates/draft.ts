import { addMonths } from "../core/calendar/add-months";
import { dayOfSerial } from "../core/calendar/day-of-serial";
import { dayText } from "../core/calendar/day-text";
import { serialDay } from "../core/calendar/serial-day";
import type { Text } from "../core/text";
import { inLanguage } from "../i18n/words";
import { asText } from "./as-text";
import { findArea, headerRows, type Origin } from "./find-area";
import type { Placement } from "./place-blocks";
import { resolveFormula } from "./resolve-formula";
import type { Area, PlannedCell, PlannedCheck, SheetPlan, StyleName } from "./sheet-plan";
import type { Cell, Check, Colour, PlanOptions } from "./template";
import { COLOURS } from "./theme";

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] };

/** A sheet's plan while it grows, with what its blocks need to know. */
export interface Draft {
  readonly plan: Mutable<Omit<SheetPlan, "cells">> & { cells: PlannedCell[][] };
  readonly options: PlanOptions;
  readonly places: ReadonlyMap<string, Placement>;
  /** Cells that people write in, that hold sample figures, that hold formulas. */
  readonly inputs: Area[];
  readonly samples: Area[];
  readonly computed: Area[];
  readonly linesOf: (lines: readonly Text[]) => readonly string[];
}

/** Pixels of a line of text. */
export const LINE = 19;

/** The workbook-wide name under which sample figures are found again, to remove them. */
export const SAMPLE = "KPI_SAMPLE";

/** Cells that people fill in; `sample` where figures of ours stand in them. */
export function markInput(draft: Draft, area: Area, isSample: boolean): void {
  const shown = isSample && draft.options.sampleData;
  style(draft, shown ? "sample" : "input", area.row, area.column, area.rows, area.columns);
  draft.inputs.push(area);
  if (shown) draft.samples.push(area);
}

export function planColours(draft: Draft, place: Placement, colours: readonly Colour[] | undefined): void {
  const first = place.row + headerRows(place);
  for (const { columns, when, as, through } of colours ?? []) {
    const last = through === undefined ? place : draft.places.get(through)!;
    const origin = { sheet: place.sheet, block: place, row: 1 };
    draft.plan.colours.push({
      areas: columns.map((key): Area => {
        const { column, columns: span } = findArea(key, origin, draft.places);
        return { row: first, column, rows: last.row + last.rows - first, columns: span };
      }),
      formula: resolveFormula(when, origin, draft.places),
      background: COLOURS[as],
    });
  }
}

export function planCheck({ options, plan, places }: Draft, check: Check): PlannedCheck {
  if (check.kind === "column") {
    const { row, column, rows, columns, sheet, isOpen } = findArea(check.of, { sheet: plan.title }, places);
    return {
      kind: "column",
      area: { row, column, rows, columns },
      ...(sheet === plan.title ? {} : { sheet }),
      ...(isOpen ? { isOpen } : {}),
      ...(check.loose ? { loose: true } : {}),
    };
  }
  return check.kind === "list"
    ? { kind: "list", values: check.values.map((value) => inLanguage(value, options.language)) }
    : check;
}

/** What stands in the cell: a resolved formula, literal text, a number or a tick. */
export function content(draft: Draft, cell: Cell, from: Origin): PlannedCell {
  if (typeof cell === "string") return resolveFormula(cell, from, draft.places);
  if (typeof cell !== "object") return cell;
  if ("formula" in cell) return resolveFormula(inLanguage(cell.formula, draft.options.language), from, draft.places);
  if (!("month" in cell)) return words(draft, cell);
  const first = dayOfSerial(draft.options.firstDay);
  const day = addMonths(first, cell.month) + (cell.day ?? 0);
  return cell.asKey ? asText(dayText(day).slice(0, 7)) : serialDay(day);
}

export function style({ plan }: Draft, name: StyleName, row: number, column: number, rows = 1, columns = 1): void {
  plan.styles.push({ style: name, row, column, rows, columns });
}

export const words = ({ options }: Draft, pair: Text): string => asText(inLanguage(pair, options.language));
