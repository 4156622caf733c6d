import type { Style } from "@odoo/o-spreadsheet";
import {
  ANNOTATE,
  type Annotation,
  type AnnotationGetters,
  type CellWrite,
  installPlugins,
  RUN,
  WRITE_CELLS,
  type Zone,
} from "./annotations";
import { useSheetErrorCodes } from "./engine-errors";
import { EngineRefusal } from "./engine-refusal";
import { ValueSeam } from "./engine-values";
import { type EngineLocale, localeByName } from "./locales";
import { addMissingFormulas } from "./missing-formulas";
import { newBook } from "./new-book";
import type { Engine } from "./platform";
import { LATER, OPENING, quickenEvaluation } from "./quick-evaluation";
import { quickenHeaders } from "./quick-headers";
import { quietly } from "./quietly";
import { newSideStore, readSideStore, type SideStore } from "./side-store";
import { isVolatile } from "./volatile-formulas";
import { changeOf, WaitingCells } from "./waiting-cells";
import type { LocaleName, SavedWorkbook } from "./workbook-interface";

export interface Position {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
}

export interface ShownCell {
  readonly type: string;
  readonly value: unknown;
  readonly format?: string;
  readonly formattedValue: string;
  readonly message?: string;
}

/** Reasons that mean "it is so already". */
const HARMLESS = new Set(["NoChanges", "ValuesNotChanged", "UnchangedSheetName"]);

/** The engine's model with what the engine lacks: the spreadsheet that the services work on. */
export class Book {
  readonly model: InstanceType<Engine["Model"]>;
  readonly side: SideStore;
  readonly values: ValueSeam;
  /** Handed to formulas by the engine, and holder of the function that RUN executes. */
  private readonly custom: Record<string, unknown>;
  private running = false;
  private unsettled = false;
  private waiting: WaitingCells | undefined;

  constructor(
    readonly engine: Engine,
    options: { data?: SavedWorkbook; locale: LocaleName; timeZone: string; custom: Record<string, unknown> },
  ) {
    useSheetErrorCodes(engine);
    installPlugins(engine);
    addMissingFormulas(engine);
    quickenEvaluation(engine);
    quickenHeaders(engine);
    this.custom = options.custom;
    this.side = options.data ? readSideStore(options.data.extra) : newSideStore(options.timeZone);
    this.values = new ValueSeam(engine, () => this.side.timeZone);
    const data = options.data?.engine ?? newBook(localeByName(options.locale));
    this.custom[OPENING] = true;
    this.model = quietly(() => new engine.Model(copy(data), { custom: this.custom }));
    delete this.custom[OPENING];
  }

  get getters(): InstanceType<Engine["Model"]>["getters"] {
    this.flush();
    return this.model.getters;
  }

  get locale(): EngineLocale {
    return this.model.getters.getLocale() as EngineLocale;
  }

  /**
   * Runs `work` as one step of the engine: its commands take effect at once, formulas are computed
   * when a value is read or at the end. What it throws passes through; what it did stays.
   */
  run<T>(work: () => T): T {
    if (this.running) return work();
    let outcome: { value: T } | { error: unknown } | undefined;
    this.custom["pending"] = () => {
      try {
        outcome = { value: work() };
      } catch (error) {
        outcome = { error };
      }
      try {
        this.flush();
      } catch (error) {
        outcome = { error };
      }
    };
    this.running = true;
    try {
      this.sendTo(RUN, {});
    } finally {
      this.running = false;
      this.unsettled = Boolean(this.custom[LATER]);
      delete this.custom["pending"];
    }
    if (!outcome) throw new Error("workbench: the engine did not run the script");
    if ("error" in outcome) throw outcome.error;
    return outcome.value;
  }

  /** Sends a command to the engine. */
  dispatch(type: string, payload: object = {}): void {
    this.flush();
    this.send(type, payload);
  }

  /**
   * Writes cells; what would change nothing is left out, for most of a planned grid is blank. Inside a run they wait
   * for the first thing that needs them: a script sets content, then one look after the other of the same cells, and
   * each write costs the engine as much as all of them at once.
   */
  writeCells(sheetId: string, writes: readonly CellWrite[]): void {
    const cells = writes.flatMap((write) => this.changes(sheetId, write) ?? []);
    if (!this.running) {
      if (cells.length > 0) this.dispatch(WRITE_CELLS, { sheetId, cells });
      return;
    }
    for (const cell of cells) {
      if (!this.waiting?.takes(sheetId, cell)) {
        this.flush();
        this.waiting = new WaitingCells(sheetId);
      }
      this.waiting!.add(cell);
    }
  }

  /** Format and style of a cell as written, what waits to be written included. */
  looks(sheetId: string, col: number, row: number): { format?: string; style?: Style } {
    const waiting = this.waiting?.at(sheetId, col, row);
    const cell = this.model.getters.getCell({ sheetId, col, row });
    const format = waiting?.format ?? cell?.format;
    const style = waiting?.style === undefined ? cell?.style : waiting.style;
    return { ...(format ? { format } : {}), ...(style ? { style } : {}) };
  }

  annotate(change: { add?: readonly Annotation[]; remove?: readonly string[] }): void {
    this.dispatch(ANNOTATE, change);
  }

  get annotations(): readonly Annotation[] {
    return (this.getters as unknown as AnnotationGetters).getAnnotations();
  }

  /** The computed cell, formulas brought up to date first. */
  cell(position: Position): ShownCell {
    this.settle();
    return this.model.getters.getEvaluatedCell(position) as ShownCell;
  }

  /** The formula in a cell in the engine's notation, or undefined. */
  formula(position: Position): string | undefined {
    const cell = this.getters.getCell(position);
    return cell?.isFormula ? cell.compiledFormula.toFormulaString(this.getters) : undefined;
  }

  /** Whether the formula in a cell calls what gives another value each time. */
  usesVolatile(position: Position): boolean {
    return isVolatile(this.getters.getCell(position), this.model.getters);
  }

  /** Computes what commands inside a run have left to compute; the engine itself does so only at the end. */
  settle(): void {
    this.flush();
    if (this.unsettled) this.compute();
    this.unsettled = false;
  }

  /** While steps belong together, formulas are computed when one of the steps reads a value, and after the last. */
  async together<T>(steps: () => Promise<T>): Promise<T> {
    this.custom[LATER] = true;
    try {
      return await steps();
    } finally {
      this.compute();
      delete this.custom[LATER];
      // Names no cell: tells the engine's other parts that values are new.
      this.dispatch("EVALUATE_CELLS", { cellIds: [] });
    }
  }

  recalculate(): void {
    this.dispatch("EVALUATE_CELLS");
  }

  /** An id that no sheet, chart or rule of this workbook has. */
  freshId(prefix = ""): string {
    const id = `${prefix}${this.side.nextId++}`;
    return this.getters.tryGetSheet(id) ? this.freshId(prefix) : id;
  }

  sheetZone(sheetId: string): Zone {
    return this.getters.getSheetZone(sheetId);
  }

  /** Plain data of the engine, without the second model that the engine's own export computes to verify itself. */
  exportEngine(): Record<string, unknown> {
    return { ...this.model._exportData(false), isNotSquishable: true } as unknown as Record<string, unknown>;
  }

  private changes(sheetId: string, write: CellWrite): CellWrite | undefined {
    const { col, row } = write;
    const cell = this.model.getters.getCell({ sheetId, col, row });
    const waiting = this.waiting?.at(sheetId, col, row)?.content;
    const isFilled = waiting === undefined ? Boolean(cell?.isFormula || cell?.content) : waiting !== "";
    return changeOf(write, isFilled, this.looks(sheetId, col, row));
  }

  private compute(): void {
    const { [LATER]: later } = this.custom;
    this.custom[LATER] = false;
    const { handlers } = this.model as unknown as { handlers: readonly { evaluator?: unknown; finalize(): void }[] };
    quietly(() => handlers.find((handler) => handler.evaluator)?.finalize());
    this.custom[LATER] = later;
  }

  private flush(): void {
    const { waiting } = this;
    if (!waiting) return;
    this.waiting = undefined;
    this.send(WRITE_CELLS, { sheetId: waiting.sheetId, cells: waiting.cells });
  }

  private send(type: string, payload: object): void {
    const reasons = this.sendTo(type, payload).filter((reason) => !HARMLESS.has(reason));
    if (reasons.length > 0) throw new EngineRefusal(type, reasons, payload);
    this.unsettled = this.running;
  }

  private sendTo(type: string, payload: object): string[] {
    const dispatch = this.model.dispatch as unknown as (type: string, payload: object) => { reasons?: string[] };
    return quietly(() => dispatch(type, payload)).reasons ?? [];
  }
}

function copy<T>(data: T): T {
  return JSON.parse(JSON.stringify(data)) as T;
}
