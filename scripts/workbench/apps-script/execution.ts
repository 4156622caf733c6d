import type { Realm } from "../engine-values";
import { isDate } from "../engine-values";
import type { Runtime } from "../runtime";
import type { AuthModeName } from "../workbook-interface";
import { checkAccess } from "./access";
import { Exception } from "./exception";
import { onlyKnown } from "./only-known";
import { Service } from "./service";

type ScriptRealm = Realm & { readonly Error: ErrorConstructor; readonly Object: ObjectConstructor };

/** The raw stand-in behind each wrapper that a script holds. */
const behind = new WeakMap<object, Service>();

/** One run of the script: what it may do, and the border between its world and ours. */
export class Execution {
  private readonly wrappers = new WeakMap<Service, object>();
  /** Constructors of the script's world, known once the world is made. */
  realm: ScriptRealm = globalThis;

  constructor(
    readonly runtime: Runtime,
    readonly mode: AuthModeName,
    /** The cell whose formula runs; `getActiveRange()` of a formula. */
    readonly formulaCell?: { sheetId: string; col: number; row: number },
  ) {}

  /** A stand-in as scripts may hold it. */
  wrap(service: Service): object {
    const known = this.wrappers.get(service);
    if (known) return known;
    const methods = new Map<string, unknown>();
    const wrapper = onlyKnown(service.className, service, (key) => {
      if (service.constants && Object.hasOwn(service.constants, key)) return service.constants[key];
      if (!methods.has(key)) methods.set(key, this.method(service, key));
      return methods.get(key);
    });
    this.wrappers.set(service, wrapper);
    behind.set(wrapper, service);
    return wrapper;
  }

  /** A value on its way to the script: stand-ins wrapped, lists and dates made in the script's world. */
  expose(value: unknown): unknown {
    if (value instanceof Service) return this.wrap(value);
    if (Array.isArray(value)) {
      const list = new this.realm.Array<unknown>();
      for (const one of value) list.push(this.expose(one));
      return list;
    }
    if (isDate(value)) return new this.realm.Date(value.getTime());
    if (typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype) {
      const copy = new this.realm.Object() as Record<string, unknown>;
      for (const [key, one] of Object.entries(value)) copy[key] = this.expose(one);
      return copy;
    }
    return value;
  }

  /** An argument on its way in: wrappers opened, and `undefined` acts as `null`, as on the platform. */
  take(value: unknown): unknown {
    if (value === undefined) return null;
    if (typeof value !== "object" || value === null) return value;
    return behind.get(value) ?? (Array.isArray(value) ? Array.from(value, (one) => this.take(one)) : value);
  }

  /** What a script catches: an error of its own world. */
  scriptError(error: unknown): unknown {
    if (!(error instanceof Error)) return error;
    const made = new this.realm.Error(error.message);
    made.name = error instanceof Exception ? "Exception" : error.name;
    return made;
  }

  private method(service: Service, key: string): unknown {
    const found = (service as unknown as Record<string, unknown>)[key];
    if (key.startsWith("_") || typeof found !== "function" || Object.hasOwn(service, key)) return undefined;
    return (...given: unknown[]) => {
      const args = given.map((one) => this.take(one));
      try {
        this.enter(service.className, key);
        return this.expose((found as (...args: unknown[]) => unknown).apply(service, args));
      } catch (error) {
        throw this.scriptError(error);
      }
    };
  }

  private enter(className: string, method: string): void {
    this.runtime.countCall(this.mode, className, method);
    checkAccess(this.mode, this.runtime.manifest.oauthScopes, className, method);
  }
}
