import { mismatch } from "./exception";

/** Checks of arguments; each throws the platform's complaint with the types that came. */
export const want = {
  text(value: unknown, method: string): string {
    if (typeof value !== "string") throw mismatch(method, [value]);
    return value;
  },
  number(value: unknown, method: string): number {
    if (typeof value !== "number" || !Number.isFinite(value)) throw mismatch(method, [value]);
    return value;
  },
  count(value: unknown, method: string): number {
    const number = want.number(value, method);
    if (!Number.isInteger(number) || number < 0) throw mismatch(method, [value]);
    return number;
  },
  flag(value: unknown, method: string): boolean {
    if (typeof value !== "boolean") throw mismatch(method, [value]);
    return value;
  },
  list(value: unknown, method: string): unknown[] {
    if (!Array.isArray(value)) throw mismatch(method, [value]);
    return value;
  },
  instance<T>(value: unknown, kind: new (...args: never[]) => T, method: string): T {
    if (!(value instanceof kind)) throw mismatch(method, [value]);
    return value;
  },
  /** An enum's value, given as such or by its name. */
  choice<T extends string>(value: unknown, choices: readonly T[], method: string): T {
    const name = String(value);
    if (!(choices as readonly string[]).includes(name)) throw mismatch(method, [value]);
    return name as T;
  },
};
