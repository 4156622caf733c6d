import { Service } from "./service";

/** The script's log of old: `%s` is filled in. */
export class Logger extends Service {
  readonly className = "Logger";

  log(first: unknown, ...rest: unknown[]): this {
    const values = [...rest];
    const text = String(first).replace(/%s/g, (mark) => (values.length > 0 ? String(values.shift()) : mark));
    this.execution.runtime.ui.write("info", [text]);
    return this;
  }
  getLog(): string {
    return this.execution.runtime.ui.log.map(({ level, text }) => `${level.toUpperCase()}: ${text}`).join("\n");
  }
  clear(): void {
    this.execution.runtime.ui.log.length = 0;
  }
}
