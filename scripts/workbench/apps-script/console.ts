import type { Execution } from "./execution";
import { Service } from "./service";

/** The script's `console`. */
export class Console extends Service {
  readonly className = "console";
  private readonly timers = new Map<string, number>();

  constructor(execution: Execution) {
    super(execution);
  }

  log(...parts: unknown[]): void {
    this._write("debug", parts);
  }
  info(...parts: unknown[]): void {
    this._write("info", parts);
  }
  warn(...parts: unknown[]): void {
    this._write("warning", parts);
  }
  error(...parts: unknown[]): void {
    this._write("error", parts);
  }
  time(label: unknown): void {
    this.timers.set(String(label), this.execution.runtime.now());
  }
  timeEnd(label: unknown): void {
    const started = this.timers.get(String(label));
    if (started !== undefined) this._write("debug", [`${label}: ${this.execution.runtime.now() - started}ms`]);
  }

  private _write(level: string, parts: readonly unknown[]): void {
    this.execution.runtime.ui.write(level, parts);
  }
}
