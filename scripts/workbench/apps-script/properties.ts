import { want } from "./arguments";
import { Exception } from "./exception";
import type { Execution } from "./execution";
import { Service } from "./service";

const PER_VALUE = 9 * 1024;
const PER_STORE = 500 * 1024;

/** One store of properties: text by key, small, kept with the workbook. */
export class Properties extends Service {
  readonly className = "Properties";

  constructor(
    execution: Execution,
    private readonly store: "document" | "script" | "user",
  ) {
    super(execution);
  }

  getProperty(key: unknown): string | null {
    const name = want.text(key, "Properties.getProperty");
    return Object.hasOwn(this._all, name) ? this._all[name]! : null;
  }
  getProperties(): Record<string, string> {
    return { ...this._all };
  }
  getKeys(): string[] {
    return Object.keys(this._all);
  }
  setProperty(key: unknown, value: unknown): this {
    return this._write({ [want.text(key, "Properties.setProperty")]: value }, false);
  }
  setProperties(properties: unknown, deleteAllOthers: unknown = false): this {
    return this._write(properties as Record<string, unknown>, deleteAllOthers === true);
  }
  deleteProperty(key: unknown): this {
    this._checkWritable();
    delete this._all[want.text(key, "Properties.deleteProperty")];
    return this;
  }
  deleteAllProperties(): this {
    return this._write({}, true);
  }

  private get _all(): Record<string, string> {
    return this._book.side.properties[this.store];
  }

  private _write(values: Readonly<Record<string, unknown>>, replace: boolean): this {
    this._checkWritable();
    const next: Record<string, string> = replace ? {} : { ...this._all };
    for (const [key, value] of Object.entries(values)) {
      // Values become text, whatever they were.
      const text = String(value);
      if (bytes(key) + bytes(text) > PER_VALUE) throw new Exception("Argument too large: value");
      next[key] = text;
    }
    const size = Object.entries(next).reduce((sum, [key, value]) => sum + bytes(key) + bytes(value), 0);
    if (size > PER_STORE) {
      throw new Exception("You have exceeded the property storage quota. Please remove some properties and try again.");
    }
    this._book.side.properties[this.store] = next;
    return this;
  }

  private _checkWritable(): void {
    if (this.execution.mode !== "CUSTOM_FUNCTION" || this.store !== "user") return;
    throw new Exception("You do not have permission to call setProperty on user properties from a custom function.");
  }
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
