import { Exception } from "./apps-script/exception";
import type { Position } from "./book";
import type { EngineValue } from "./engine-values";
import type { Engine } from "./platform";
import type { Runtime } from "./runtime";
import { Tally } from "./tally";

type Given = EngineValue | readonly (readonly EngineValue[])[] | null | undefined;
type Result = EngineValue | EngineValue[][];

/** A formula may take this long. */
const LIMIT = 30_000;
/** Results for arguments larger than this, as text, are not kept. */
const LARGEST_KEY = 200_000;
const MOST_RESULTS = 5_000;
const registered = new WeakMap<object, Set<string>>();

/** The script's functions as formulas of the engine. */
export class CustomFunctions {
  readonly executions = new Tally();
  /** Results by function and arguments: the platform too does not run a formula again for arguments it has seen. */
  private readonly cache = new Map<string, Result>();
  /** The script's own spelling of a name; case does not matter in cells. */
  private readonly spelling = new Map<string, string>();

  constructor(
    private readonly runtime: Runtime,
    engine: Engine,
  ) {
    for (const { name, comment } of runtime.functions.values()) {
      if (name.endsWith("_")) continue;
      this.spelling.set(name.toUpperCase(), name);
      register(engine, name.toUpperCase(), comment);
    }
  }

  forget(): void {
    this.cache.clear();
  }

  compute(upperName: string, given: readonly Given[], cell: Position | undefined): Result {
    const name = this.spelling.get(upperName);
    if (!name) return { value: "#NAME?", message: `Unknown function: '${upperName}'.` };
    if (this.dependsOnVolatile(given, cell)) {
      return failure("This function is not allowed to reference a cell with NOW(), RAND(), or RANDBETWEEN().");
    }
    // Formulas may ask for locale and zone, so other ones are other results.
    const { locale, side } = this.runtime.book;
    const key = `${name} ${locale.code} ${side.timeZone} ${JSON.stringify(given.map(bare))}`;
    const known = this.cache.get(key);
    if (known) return known;
    const result = this.execute(name, given, cell);
    const isFailure = !Array.isArray(result) && result.message !== undefined;
    if (!isFailure && key.length <= LARGEST_KEY) this.keep(key, result);
    return result;
  }

  private keep(key: string, result: Result): void {
    this.cache.set(key, result);
    const [oldest] = this.cache.keys();
    if (this.cache.size > MOST_RESULTS && oldest !== undefined) this.cache.delete(oldest);
  }

  private execute(name: string, given: readonly Given[], cell: Position | undefined): Result {
    const { runtime } = this;
    this.executions.add(name);
    const started = Date.now();
    try {
      const result = runtime.execute(
        "CUSTOM_FUNCTION",
        name,
        ({ realm }) => given.map((one) => runtime.book.values.argument(one, realm)),
        (value) => this.convert(value),
        cell,
      );
      if (Date.now() - started > LIMIT) return failure("Exceeded maximum execution time (line 0).");
      return result;
    } catch (error) {
      return failure(messageOf(error));
    }
  }

  /** Only what the platform is known to show; apps-script.md §1.2. */
  private convert(result: unknown): Result {
    if (!Array.isArray(result)) return this.convertOne(result, "");
    if (result.length === 0) throw new Exception("a formula gave an empty array");
    const width = Array.isArray(result[0]) ? result[0].length : 0;
    for (const row of result) {
      if (!Array.isArray(row)) throw new Exception("a formula gave an array that is not made of rows");
      if (row.length !== width) throw new Exception("a formula gave rows of different lengths");
    }
    if (width === 0) throw new Exception("a formula gave rows without cells");
    const rows = (result as unknown[][]).map((row, r) =>
      Array.from(row, (value, c) => this.convertOne(value, ` in row ${r + 1}, column ${c + 1}`)),
    );
    if (rows.length === 1 && width === 1) return rows[0]![0]!;
    return rows[0]!.map((_, c) => rows.map((row) => row[c]!));
  }

  private convertOne(value: unknown, where: string): EngineValue {
    const converted = this.runtime.book.values.fromResult(value);
    if (converted) return converted;
    const kind = value === undefined ? "undefined" : typeof value === "number" ? String(value) : typeof value;
    throw new Exception(`a formula gave ${kind === "object" ? "an object or invalid date" : kind}${where}`);
  }

  private dependsOnVolatile(given: readonly Given[], cell: Position | undefined): boolean {
    const { book } = this.runtime;
    if (cell && book.usesVolatile(cell)) return true;
    for (const one of given) {
      if (!Array.isArray(one)) continue;
      for (const column of one as readonly (readonly (EngineValue & { position?: Position })[])[]) {
        for (const { position } of column) if (position && book.usesVolatile(position)) return true;
      }
    }
    return false;
  }
}

function register(engine: Engine, upperName: string, comment: string): void {
  const names = registered.get(engine) ?? new Set<string>();
  registered.set(engine, names);
  const { functionRegistry } = engine.registries;
  // As on the platform, a script cannot take the name of a built-in function.
  if (names.has(upperName) || upperName in functionRegistry.content || !/^[A-Z0-9_.]+$/.test(upperName)) return;
  names.add(upperName);
  const listed = /@customfunction\b/i.test(comment);
  engine.addFunction(upperName, {
    description: comment.split("@")[0]!.replace(/\s+/g, " ").trim(),
    category: "Custom",
    hidden: !listed,
    isExported: false,
    args: [engine.helpers.arg("args (any, range<any>, optional, repeating)", "")],
    compute(...args: unknown[]) {
      const context = this as unknown as { workbench?: Runtime; __originCellPosition?: Position };
      if (!context.workbench) return { value: "#NAME?", message: `Unknown function: '${upperName}'.` } as never;
      return context.workbench.customFunctions.compute(
        upperName,
        args as Given[],
        context.__originCellPosition,
      ) as never;
    },
  });
}

/** What tells two arguments apart: values and whether they are dates, not where they stand. */
function bare(given: Given): unknown {
  if (Array.isArray(given)) return given.map((column: readonly EngineValue[]) => column.map(bareValue));
  return bareValue(given as EngineValue | null | undefined);
}

function bareValue(cell: EngineValue | null | undefined): unknown {
  if (!cell || cell.value === null || cell.value === undefined) return null;
  return cell.format ? [cell.value, cell.format] : cell.value;
}

/** What a script threw, as the cell's card words it. */
function messageOf(error: unknown): string {
  const message = (error as { message?: unknown } | null)?.message;
  return typeof message === "string" && message ? message : String(error);
}

// @compatibility: the platform puts the line number behind the message.
function failure(message: string): EngineValue {
  return { value: "#ERROR!", message };
}
