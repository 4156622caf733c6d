import type { Kpi } from "../catalogue/kpi";
import type { Text } from "../core/text";
import type { Language, Words } from "../i18n/words";

/** What the platform tells a formula; asked for only when used, because every question is a service call. */
export interface Context {
  /** Language of words in results and errors: that of the spreadsheet's locale. */
  readonly language: Language;
  words<T>(area: Words<T>): T;
  /** The calendar day of a Date cell in the spreadsheet's time zone, as days since 1970-01-01. */
  dayOf(date: Date): number;
  /** The long texts that travel beside the bundle. */
  texts(): HelpTexts;
}

/** What travels beside the bundle because cells seldom need it. */
export interface HelpTexts {
  /** The catalogue, in its order. */
  readonly kpis: readonly Kpi[];
  readonly functions: Readonly<Record<string, FunctionHelp>>;
}

export interface FunctionHelp {
  readonly group: string;
  readonly summary: Text;
  readonly args: readonly { readonly name: string; readonly help: Text; readonly optional: boolean }[];
  readonly returns: Text;
  readonly notes?: Text;
  readonly source?: Text;
  /** `given` shows the cells of each range. */
  readonly examples: readonly {
    readonly formula: string;
    readonly given: readonly string[];
    readonly result: string;
  }[];
}

/** A calendar day as a result; the door makes it a Date at midnight of the spreadsheet's time zone. */
export interface Day {
  readonly day: number;
}

export type Cell = string | number | boolean | null | Day;
export type Result = Cell | readonly (readonly Cell[])[];
