import { want } from "./arguments";
import { Exception } from "./exception";
import type { Execution } from "./execution";
import { Service } from "./service";

const LONGEST_KEY = 250;
const LARGEST_VALUE = 100 * 1024;
const LONGEST_STAY = 21_600;
const MOST_ENTRIES = 1_000;
/** Entries may go at any time; one in so many reads finds nothing, so that nobody relies on them. */
const LOST_ONE_IN = 20;

/** A store for what can be computed again. */
export class Cache extends Service {
  readonly className = "Cache";

  constructor(
    execution: Execution,
    private readonly store: string,
  ) {
    super(execution);
  }

  get(key: unknown): string | null {
    const { cache, random, now } = this._runtime;
    const name = this._key(key, "Cache.get");
    const entry = cache.get(name);
    if (!entry) return null;
    if (entry.until <= now || random() * LOST_ONE_IN < 1) {
      cache.delete(name);
      return null;
    }
    return entry.value;
  }
  getAll(keys: unknown): Record<string, string> {
    const found: Record<string, string> = {};
    for (const key of want.list(keys, "Cache.getAll")) {
      const value = this.get(key);
      if (value !== null) found[String(key)] = value;
    }
    return found;
  }
  put(key: unknown, value: unknown, seconds: unknown = 600): void {
    const { cache, now } = this._runtime;
    const name = this._key(key, "Cache.put");
    const text = want.text(value, "Cache.put");
    if (new TextEncoder().encode(text).length > LARGEST_VALUE) throw new Exception("Argument too large: value");
    const stay = Math.min(want.number(seconds, "Cache.put"), LONGEST_STAY);
    if (stay < 1) throw new Exception("The expiration must be at least 1 second.");
    cache.set(name, { value: text, until: now + stay * 1000 });
    const [oldest] = cache.keys();
    if (cache.size > MOST_ENTRIES && oldest !== undefined) cache.delete(oldest);
  }
  putAll(values: unknown, seconds: unknown = 600): void {
    for (const [key, value] of Object.entries(values as Record<string, unknown>)) this.put(key, value, seconds);
  }
  remove(key: unknown): void {
    this.execution.runtime.cache.delete(this._key(key, "Cache.remove"));
  }
  removeAll(keys: unknown): void {
    for (const key of want.list(keys, "Cache.removeAll")) this.remove(key);
  }

  private get _runtime() {
    const { cache, random } = this.execution.runtime;
    return { cache, random, now: this.execution.runtime.now() };
  }

  private _key(key: unknown, method: string): string {
    const name = want.text(key, method);
    if (name.length > LONGEST_KEY) throw new Exception("Argument too large: key");
    return `${this.store} ${name}`;
  }
}
