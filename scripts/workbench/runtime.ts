import { Exception } from "./apps-script/exception";
import { Execution } from "./apps-script/execution";
import { serviceGlobals } from "./apps-script/globals";
import { Book, type Position } from "./book";
import { CustomFunctions } from "./custom-functions";
import type { Platform, StartWorld } from "./platform";
import { installClock } from "./script-clock";
import { type ScriptFunction, scriptFunctions } from "./script-source";
import { seededRandom } from "./seeded-random";
import { Tally } from "./tally";
import { UiState } from "./ui-state";
import type { AuthModeName, Manifest, OpenOptions } from "./workbook-interface";

/** A script, its spreadsheet and everything that outlives one run of the script. */
export class Runtime {
  readonly book: Book;
  readonly manifest: Manifest;
  readonly files: Readonly<Record<string, string>>;
  readonly ui: UiState;
  readonly functions: ReadonlyMap<string, ScriptFunction>;
  readonly customFunctions: CustomFunctions;
  readonly calls = new Tally();
  readonly random: () => number;
  /** Entries of `CacheService`, with the time at which each is forgotten. */
  readonly cache = new Map<string, { value: string; until: number }>();
  /** Locks held by this run, and those that somebody else holds. */
  readonly locks = { mine: new Set<string>(), others: new Set<string>() };
  readonly userLocale: string;
  private readonly startWorld: StartWorld;
  private readonly clock: () => number;
  private slept = 0;
  private callsToFault: number | null = null;

  constructor(options: OpenOptions, platform: Platform) {
    this.manifest = options.manifest;
    this.files = options.files ?? {};
    this.userLocale = options.userLocale ?? "en";
    this.clock = options.now ?? (() => Date.now());
    this.random = seededRandom(options.seed ?? 1);
    this.ui = new UiState(options);
    this.functions = new Map(scriptFunctions(options.bundle).map((one) => [one.name, one]));
    this.startWorld = platform.compileScript(options.bundle);
    this.customFunctions = new CustomFunctions(this, platform.engine);
    const custom: Record<string, unknown> = {};
    this.book = new Book(platform.engine, {
      ...(options.data ? { data: options.data } : {}),
      locale: options.locale ?? "en_US",
      timeZone: options.timeZone ?? "Asia/Shanghai",
      custom,
    });
    // Formulas can run only now that there is a book for them to read.
    custom["workbench"] = this;
    if (options.data) this.book.recalculate();
  }

  get scriptTimeZone(): string {
    return this.manifest.timeZone ?? "Etc/UTC";
  }

  now(): number {
    return this.clock() + this.slept;
  }

  /** Lets time pass without waiting for it. */
  sleep(milliseconds: number): void {
    this.slept += milliseconds;
  }

  /**
   * Runs a top-level function in a fresh world and gives what `use` makes of its result before
   * the world goes. Errors of the script pass through as they were thrown.
   */
  execute<T>(
    mode: AuthModeName,
    name: string,
    argumentsFor: (execution: Execution) => readonly unknown[],
    use: (result: unknown, execution: Execution) => T,
    formulaCell?: Position,
  ): T {
    const execution = new Execution(this, mode, formulaCell);
    const realmReady = (global: Record<string, unknown>): void => {
      installClock(global, () => this.now(), this.scriptTimeZone);
      execution.realm = global as unknown as Execution["realm"];
    };
    const world = this.startWorld(serviceGlobals(execution), realmReady);
    try {
      const target = world.global[name];
      if (!this.functions.has(name) || typeof target !== "function") {
        throw new Exception(`Script function not found: ${name}`);
      }
      return use((target as (...args: unknown[]) => unknown)(...argumentsFor(execution)), execution);
    } finally {
      this.locks.mine.clear();
      world.dispose();
    }
  }

  /** Counts a service call and lets it fail when its turn has come. Calls of formulas are not counted here. */
  countCall(mode: AuthModeName, className: string, method: string): void {
    if (mode === "CUSTOM_FUNCTION") return;
    this.calls.add(`${className}.${method}`);
    if (this.callsToFault === null) return;
    this.callsToFault -= 1;
    if (this.callsToFault > 0) return;
    this.callsToFault = null;
    throw new Exception(`Service Spreadsheets failed while accessing document with id ${this.book.side.id}.`);
  }

  failAt(n: number | null): void {
    if (n !== null && !(Number.isInteger(n) && n >= 1))
      throw new Error(`workbench: failAt takes 1, 2, 3 … or null, got ${n}`);
    this.callsToFault = n;
  }
}
