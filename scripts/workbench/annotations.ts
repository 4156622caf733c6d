import type { Engine } from "./platform";

/** Something the engine does not know, tied to cells so that it moves and goes with them. */
export interface Annotation {
  readonly id: string;
  readonly kind: "note" | "protection";
  readonly sheetId: string;
  readonly zone: Zone;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface AnnotationGetters {
  getAnnotations(): Annotation[];
  getNote(sheetId: string, col: number, row: number): string;
}

export interface Zone {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** A cell to write; what is left out stays. */
export interface CellWrite {
  readonly col: number;
  readonly row: number;
  readonly content?: string;
  readonly format?: string;
  readonly style?: unknown;
}

/** The commands added to the engine; they are undone and saved like its own. */
export const ANNOTATE = "WORKBENCH_ANNOTATE";
export const WRITE_CELLS = "WORKBENCH_WRITE_CELLS";
/** The local command that runs a script inside one step of the engine. */
export const RUN = "WORKBENCH_RUN";

interface EngineRange {
  readonly sheetId: string;
  readonly zone: Zone;
}
type Kept = Omit<Annotation, "zone" | "sheetId"> & { range: EngineRange };
interface Adapters {
  applyChange(range: EngineRange): { changeType: string; range: EngineRange };
}
type Command = { type: string; [key: string]: unknown };

const installed = new WeakSet<object>();

/** Adds the plugins that the runtime needs to the engine's registries, once. */
export function installPlugins(engine: Engine): void {
  if (installed.has(engine.registries)) return;
  installed.add(engine.registries);
  const { registries } = engine;
  (engine.coreTypes as Set<string>).add(ANNOTATE).add(WRITE_CELLS);
  // Taking back needs no more than what the engine has recorded while the command ran.
  for (const type of [ANNOTATE, WRITE_CELLS]) registries.inverseCommandRegistry.add(type, (command) => [command]);
  registries.corePluginRegistry.add("workbench_annotations", annotationPlugin(engine) as never);
  registries.featurePluginRegistry.add("workbench_run", runPlugin(engine) as never);
}

/** Runs the function that waits in `config.custom.pending`: commands inside it are one step of the engine. */
function runPlugin(engine: Engine) {
  return class RunPlugin extends engine.UIPlugin {
    private readonly custom: { pending?: () => void };
    constructor(config: ConstructorParameters<typeof engine.UIPlugin>[0]) {
      super(config);
      this.custom = (config as unknown as { custom: { pending?: () => void } }).custom;
    }
    override handle(command: unknown): void {
      if ((command as Command).type === RUN) this.custom.pending?.();
    }
  };
}

function annotationPlugin(engine: Engine) {
  return class AnnotationPlugin extends engine.CorePlugin {
    static override getters = ["getAnnotations", "getNote"] as never;
    annotations: Record<string, Kept | undefined> = {};

    override adaptRanges(adapters: unknown): void {
      for (const kept of Object.values(this.annotations)) {
        if (!kept) continue;
        const change = (adapters as Adapters).applyChange(kept.range);
        if (change.changeType === "REMOVE") this.set(kept.id, undefined);
        else if (change.changeType !== "NONE") this.set(kept.id, { ...kept, range: change.range });
      }
    }

    override handle(given: unknown): void {
      const command = given as Command;
      switch (command.type) {
        case WRITE_CELLS:
          for (const cell of command["cells"] as CellWrite[]) {
            (this.dispatch as (type: string, payload: unknown) => void)("UPDATE_CELL", {
              sheetId: command["sheetId"],
              ...cell,
            });
          }
          break;
        case ANNOTATE:
          for (const id of (command["remove"] as string[] | undefined) ?? []) this.set(id, undefined);
          for (const one of (command["add"] as Annotation[] | undefined) ?? []) this.set(one.id, this.kept(one));
          break;
        case "DELETE_SHEET":
          for (const kept of this.inSheet(command["sheetId"] as string)) this.set(kept.id, undefined);
          break;
        case "DUPLICATE_SHEET":
          for (const kept of this.inSheet(command["sheetId"] as string)) {
            const sheetId = command["sheetIdTo"] as string;
            const id = `${sheetId}/${kept.id}`;
            this.set(id, this.kept({ ...kept, id, sheetId, zone: kept.range.zone }));
          }
          break;
      }
    }

    override import(data: unknown): void {
      for (const one of (data as { annotations?: Annotation[] }).annotations ?? [])
        this.annotations[one.id] = this.kept(one);
    }

    override export(data: unknown): void {
      (data as { annotations?: Annotation[] }).annotations = this.getAnnotations();
    }

    getAnnotations(): Annotation[] {
      return Object.values(this.annotations).flatMap((kept) => {
        if (!kept) return [];
        const { range, ...rest } = kept;
        return [{ ...rest, sheetId: range.sheetId, zone: { ...range.zone } }];
      });
    }

    /** The text of a cell's note, "" without one; asked for every cell that is drawn. */
    getNote(sheetId: string, col: number, row: number): string {
      for (const id in this.annotations) {
        const { kind, range, data } = this.annotations[id] ?? {};
        if (kind !== "note" || range?.sheetId !== sheetId) continue;
        if (range.zone.left === col && range.zone.top === row) return String(data?.["text"]);
      }
      return "";
    }

    private kept({ id, kind, data, sheetId, zone }: Annotation): Kept {
      return { id, kind, data, range: this.getters.getRangeFromZone(sheetId, zone) as unknown as EngineRange };
    }

    private inSheet(sheetId: string): Kept[] {
      return Object.values(this.annotations).filter((kept): kept is Kept => kept?.range.sheetId === sheetId);
    }

    private set(id: string, value: Kept | undefined): void {
      (this.history.update as (...path: unknown[]) => void)("annotations", id, value);
    }
  };
}
