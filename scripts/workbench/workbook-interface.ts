import type { Model } from "@odoo/o-spreadsheet";

/** What `dist/appsscript.json` holds, as far as the platform looks at it here. */
export interface Manifest {
  readonly timeZone?: string;
  readonly oauthScopes?: readonly string[];
  readonly runtimeVersion?: string;
  readonly [other: string]: unknown;
}

/** How much a run of the script may do; the platform's own names. */
export type AuthModeName = "NONE" | "LIMITED" | "CUSTOM_FUNCTION" | "FULL";

/** Locales the runtime knows: decimal point, Chinese words, decimal comma. */
export type LocaleName = "en_US" | "zh_CN" | "de_DE";

/** A cell as a script reads it: blanks are "", errors their code ("#N/A"), dates `Date`. */
export type CellValue = number | string | boolean | Date;

/** Alert or prompt that a script shows while it runs. */
export interface Dialog {
  readonly kind: "alert" | "prompt";
  readonly title: string;
  readonly text: string;
  readonly buttons: "OK" | "OK_CANCEL" | "YES_NO" | "YES_NO_CANCEL";
}

/** What the person answered; `text` is what was typed into a prompt. */
export interface Answer {
  readonly button: "OK" | "CANCEL" | "YES" | "NO" | "CLOSE";
  readonly text?: string;
}

export type MenuEntry =
  | { readonly kind: "item"; readonly caption: string; readonly functionName: string }
  | { readonly kind: "separator" }
  | Menu;

export interface Menu {
  readonly kind: "menu";
  readonly caption: string;
  readonly items: readonly MenuEntry[];
}

/** HTML that a script asked to be shown (sidebar or dialog). */
export interface ShownHtml {
  readonly title: string;
  readonly html: string;
  readonly width?: number;
  readonly height?: number;
}

/** Everything kept between runs, as plain data: the engine's own data and what the engine lacks. */
export interface SavedWorkbook {
  readonly engine: unknown;
  readonly extra: unknown;
}

/** The whole workbook as plain data, comparable by deep equality. */
export type Snapshot = Readonly<Record<string, unknown>>;

export interface Toast {
  readonly message: string;
  readonly title: string;
}

export interface OpenOptions {
  /** Text of `dist/Code.js` (or of any script). */
  readonly bundle: string;
  /** Content of `dist/appsscript.json`. */
  readonly manifest: Manifest;
  /** The build's `.html` files by name without extension: `{ sidebar: "<!doctype…", texts: "…" }`. */
  readonly files?: Readonly<Record<string, string>>;
  /** What `save()` gave earlier. Without it the workbook is new: one blank sheet. */
  readonly data?: SavedWorkbook;
  /** Locale of a new spreadsheet; default en_US. */
  readonly locale?: LocaleName;
  /** Time zone of a new spreadsheet; default Asia/Shanghai. Scripts run in the manifest's zone. */
  readonly timeZone?: string;
  /** Language of the person, `Session.getActiveUserLocale()`; default "en". */
  readonly userLocale?: string;
  /** The mode in which `onOpen` runs; default LIMITED. Menu items and sidebar calls run FULL. */
  readonly authMode?: "NONE" | "LIMITED" | "FULL";
  /** The script's clock; default the machine's. */
  readonly now?: () => number;
  /** Answers alerts and prompts while the script waits. Default: takes from `answers`, fails when there is none. */
  readonly answer?: (dialog: Dialog) => Answer;
  /** Seeds the order in which several sidebar calls come back, and cache evictions; default 1. */
  readonly seed?: number;
  /** Called after each run of the script that was not a formula: the workbook may have changed. */
  readonly onRun?: () => void;
  /** Called when a script shows or replaces a sidebar, a dialog or a toast. */
  readonly onShow?: (what: "sidebar" | "dialog" | "toast") => void;
}

/** A scratch sheet made by `evaluateGrid`. */
export interface Grid {
  readonly sheet: string;
  /** Value of one cell. */
  value(a1: string): CellValue;
  /** Values of a range, rows of cells. */
  values(range: string): CellValue[][];
  /** Why a cell shows an error, as its hover card says; undefined when it does not. */
  message(a1: string): string | undefined;
}

export interface Counter {
  readonly total: number;
  readonly byName: Readonly<Record<string, number>>;
  reset(): void;
}

/** A spreadsheet in which the shipped bundle runs. Everything is synchronous, `callFromSidebar` excepted. */
export interface Workbook {
  /** The engine's model, for a page to show. */
  readonly model: Model;

  // Formulas
  /** The value of a formula ("=KPI_…(1;2)"): a scalar, or rows when it gives several cells. Errors are their code. */
  evaluate(formula: string): CellValue | CellValue[][];
  /** The message of the error that a formula shows, undefined when it shows none. */
  explain(formula: string): string | undefined;
  /** Types cells into a new scratch sheet, `{ A1: "80", B1: "=A1*2" }`. */
  evaluateGrid(cells: Readonly<Record<string, string>>): Grid;
  /** Names of the bundle's formulas (its top-level functions with `@customfunction`) with their parameter names. */
  readonly formulas: ReadonlyMap<string, readonly string[]>;

  // What a person does
  /** Types into a cell as a person does: parsed by the locale, checked by data validation. */
  type(sheet: string, a1: string, text: string): { accepted: boolean; message?: string };
  /** Selects a cell or range, activating its sheet. */
  select(sheet: string, a1: string): void;
  /** Opens the document: runs `onOpen` in the chosen mode and returns the menus that it added (none if it failed). */
  openDocument(): readonly Menu[];
  /** Runs a menu item by the captions that lead to it, the add-on's own menu name left out. */
  clickMenu(...path: string[]): void;
  /** Runs a top-level function of the script with full authorization, as a menu item does. */
  run(functionName: string, ...args: unknown[]): unknown;
  /** `google.script.run.name(...args)`: checked and copied as the platform does, answered later. */
  callFromSidebar(name: string, args: readonly unknown[]): Promise<unknown>;
  /** Runs steps of which nobody looks at the first before the last is done: formulas are computed when a step reads. */
  together<T>(steps: () => Promise<T>): Promise<T>;
  /** Answers for the alerts and prompts to come, first in first out. */
  readonly answers: Answer[];

  // What can be seen
  readonly menus: readonly Menu[];
  readonly shownSidebar: ShownHtml | undefined;
  readonly shownDialog: ShownHtml | undefined;
  readonly toasts: readonly Toast[];
  /** Alerts and prompts shown so far. */
  readonly dialogs: readonly Dialog[];
  /** What scripts wrote by console and Logger. */
  readonly log: readonly { level: string; text: string }[];
  /** Sheet names in order; hidden ones too. */
  readonly sheets: readonly string[];
  values(sheet: string, range: string): CellValue[][];
  /** Formulas of a range as `getFormulas()` gives them ("" where there is none). */
  formulaTexts(sheet: string, range: string): string[][];
  /** Values as they are shown, formatted. */
  shown(sheet: string, range: string): string[][];
  /** Why a cell shows an error. */
  message(sheet: string, a1: string): string | undefined;
  /** The note of a cell, "" when it has none. The engine has no notes, so a page asks here. */
  note(sheet: string, a1: string): string;

  // Measuring and breaking
  /** Service calls of scripts since the last reset, by `Class.method`. */
  readonly calls: Counter;
  /** Executions of formulas since the last reset, by formula; results taken from the cache are not executions. */
  readonly executions: Counter;
  /** Makes the n-th service call from now (1 = the next) fail before it has effect; null takes the fault back. */
  failAt(n: number | null): void;
  /** Lets somebody else hold one of the locks of `LockService`, or give it back. */
  holdLock(kind: "document" | "script" | "user", held: boolean): void;
  /** The whole workbook as plain data, to be compared. */
  snapshot(): Snapshot;
  save(): SavedWorkbook;
  setLocale(locale: LocaleName): void;
  setTimeZone(timeZone: string): void;
  /** Recalculates everything, as opening the file anew does; cached results are forgotten. */
  recalculate(): void;
}
