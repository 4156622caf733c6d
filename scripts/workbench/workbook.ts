import { AuthMode } from "./apps-script/enums";
import { Exception } from "./apps-script/exception";
import type { Execution } from "./apps-script/execution";
import type { Service } from "./apps-script/service";
import { Spreadsheet } from "./apps-script/spreadsheet";
import { BookView } from "./book-view";
import type { Platform } from "./platform";
import { Runtime } from "./runtime";
import { SidebarCalls } from "./sidebar-calls";
import { takeSnapshot } from "./snapshot";
import type {
  CellValue,
  Grid,
  LocaleName,
  Menu,
  OpenOptions,
  SavedWorkbook,
  Snapshot,
  Workbook,
} from "./workbook-interface";

export type * from "./workbook-interface";

/**
 * Opens a spreadsheet in which the bundle runs as on the platform. In Node use `openWorkbookInNode`,
 * in a page `openWorkbookInPage`; `Workbook` says what can be done with it.
 */
export function openWorkbook(options: OpenOptions, platform: Platform): Workbook {
  return new OpenedWorkbook(options, platform);
}

class OpenedWorkbook implements Workbook {
  private readonly runtime: Runtime;
  private readonly view: BookView;
  private readonly sidebarCalls: SidebarCalls;
  readonly answers: Workbook["answers"];
  readonly toasts: Workbook["toasts"];
  readonly dialogs: Workbook["dialogs"];
  readonly log: Workbook["log"];
  readonly calls: Workbook["calls"];
  readonly executions: Workbook["executions"];
  readonly formulas: ReadonlyMap<string, readonly string[]>;

  constructor(
    private readonly options: OpenOptions,
    platform: Platform,
  ) {
    this.runtime = new Runtime(options, platform);
    this.view = new BookView(this.runtime.book);
    this.sidebarCalls = new SidebarCalls(this.runtime, (name, args, use) =>
      this.inScript(name, (execution) => args(execution.realm as unknown as { JSON: JSON }), use),
    );
    const { ui } = this.runtime;
    this.answers = ui.answers;
    this.toasts = ui.toasts;
    this.dialogs = ui.dialogs;
    this.log = ui.log;
    this.calls = this.runtime.calls;
    this.executions = this.runtime.customFunctions.executions;
    const listed = [...this.runtime.functions.values()].filter((one) => one.listed);
    this.formulas = new Map(listed.map(({ name, parameters }) => [name, parameters]));
  }

  get model() {
    return this.runtime.book.model;
  }
  get menus(): readonly Menu[] {
    return this.runtime.ui.menus;
  }
  get shownSidebar() {
    return this.runtime.ui.sidebar;
  }
  get shownDialog() {
    return this.runtime.ui.dialog;
  }
  get sheets(): readonly string[] {
    return this.view.sheetNames();
  }

  evaluate(formula: string): CellValue | CellValue[][] {
    return this.view.evaluate(formula).value;
  }
  explain(formula: string): string | undefined {
    return this.view.evaluate(formula).message;
  }
  evaluateGrid(cells: Readonly<Record<string, string>>): Grid {
    const sheet = this.view.scratchSheet();
    for (const [a1, text] of Object.entries(cells)) this.type(sheet, a1, text);
    return {
      sheet,
      value: (a1) => this.view.values(sheet, a1)[0]![0]!,
      values: (range) => this.view.values(sheet, range),
      message: (a1) => this.view.message(sheet, a1),
    };
  }
  type(sheet: string, a1: string, text: string): { accepted: boolean; message?: string } {
    return this.view.type(sheet, a1, text);
  }
  select(sheet: string, a1: string): void {
    this.view.select(sheet, a1);
  }

  openDocument(): readonly Menu[] {
    const mode = this.options.authMode ?? "LIMITED";
    this.runtime.ui.menus = [];
    const event = (execution: Execution): unknown[] => {
      const source: Service = new Spreadsheet(execution);
      return [execution.expose({ authMode: AuthMode[mode], ...(mode === "NONE" ? {} : { source }) })];
    };
    try {
      if (this.runtime.functions.has("onOpen"))
        this.runtime.book.run(() => this.runtime.execute(mode, "onOpen", event, () => undefined));
    } catch (error) {
      // Nobody sees the error of a trigger; the menu just stays away.
      this.runtime.ui.write("error", [error]);
    }
    this.options.onRun?.();
    return this.menus;
  }
  clickMenu(...path: string[]): void {
    this.run(itemAt(this.menus, path));
  }
  run(functionName: string, ...args: unknown[]): unknown {
    return this.inScript(
      functionName,
      (execution) => args.map((arg) => execution.expose(arg)),
      (result) => result,
    );
  }
  callFromSidebar(name: string, args: readonly unknown[]): Promise<unknown> {
    return this.sidebarCalls.call(name, args);
  }

  together<T>(steps: () => Promise<T>): Promise<T> {
    return this.runtime.book.together(steps);
  }

  values(sheet: string, range: string): CellValue[][] {
    return this.view.values(sheet, range);
  }
  formulaTexts(sheet: string, range: string): string[][] {
    return this.view.formulaTexts(sheet, range);
  }
  shown(sheet: string, range: string): string[][] {
    return this.view.shown(sheet, range);
  }
  message(sheet: string, a1: string): string | undefined {
    return this.view.message(sheet, a1);
  }
  note(sheet: string, a1: string): string {
    return this.view.note(sheet, a1);
  }

  failAt(n: number | null): void {
    this.runtime.failAt(n);
  }
  holdLock(kind: "document" | "script" | "user", held: boolean): void {
    if (held) this.runtime.locks.others.add(kind);
    else this.runtime.locks.others.delete(kind);
  }
  snapshot(): Snapshot {
    return takeSnapshot(this.runtime.book);
  }
  save(): SavedWorkbook {
    const { book } = this.runtime;
    return JSON.parse(JSON.stringify({ engine: book.exportEngine(), extra: book.side })) as SavedWorkbook;
  }
  setLocale(locale: LocaleName): void {
    this.view.setLocale(locale);
    this.recalculate();
  }
  setTimeZone(timeZone: string): void {
    this.view.setTimeZone(timeZone);
    this.recalculate();
  }
  recalculate(): void {
    this.runtime.customFunctions.forget();
    this.runtime.book.recalculate();
  }

  /** Runs a function with full authorization as one step of the engine; errors reach the caller as errors of ours. */
  private inScript<T>(
    name: string,
    args: (execution: Execution) => readonly unknown[],
    use: (result: unknown) => T,
  ): T {
    try {
      return this.runtime.book.run(() => this.runtime.execute("FULL", name, args, use));
    } catch (error) {
      if (error instanceof Error) throw error;
      const { message, name: kind, stack } = error as Error;
      const made = kind === "Exception" ? new Exception(message) : new Error(message ?? String(error));
      if (stack) made.stack = stack;
      throw made;
    } finally {
      this.options.onRun?.();
    }
  }
}

/** The function behind a menu item; the captions of top menus may be left out. */
function itemAt(menus: readonly Menu[], path: readonly string[]): string {
  let found: Menu["items"] = [...menus.flatMap((menu) => menu.items), ...menus];
  for (const [i, caption] of path.entries()) {
    const entry = found.find((one) => one.kind !== "separator" && one.caption === caption);
    if (entry?.kind === "item" && i === path.length - 1) return entry.functionName;
    if (entry?.kind !== "menu") break;
    found = entry.items;
  }
  throw new Error(`workbench: there is no menu item ${path.join(" > ")}`);
}
