import { instantOfWallTime, zoneOffset } from "./zone-time";

/** Local getters and setters of `Date`, each with the UTC method that does the same on wall-clock time. */
const PARTS = ["FullYear", "Month", "Date", "Day", "Hours", "Minutes", "Seconds", "Milliseconds"] as const;
const TELLS_ZONE = /(?:Z|GMT|UTC|[+-]\d{2}:?\d{2})\s*(?:\([^)]*\))?$/i;
const DAY_ONLY = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/**
 * Replaces `Date` of a script's world by one whose clock is `now` and whose local time is that of
 * the script's zone: the machine's zone must not show through, or a bug would show on some machines only.
 */
export function installClock(global: Record<string, unknown>, now: () => number, zone: string): void {
  const Native = global["Date"] as DateConstructor;
  const wall = (date: Date): Date => new Native(date.getTime() + zoneOffset(date.getTime(), zone));
  const ofWall = (time: number): number => (Number.isNaN(time) ? Number.NaN : instantOfWallTime(time, zone));

  function read(args: readonly unknown[]): number {
    if (args.length === 0) return now();
    if (args.length > 1) return ofWall(Native.UTC(...(args as [number, number])));
    const [only] = args;
    return typeof only === "string" ? parse(only) : new Native(only as number).getTime();
  }

  function parse(text: string): number {
    if (TELLS_ZONE.test(text) || DAY_ONLY.test(text.trim())) return Native.parse(text);
    const asUtc = Native.parse(`${text}Z`);
    return ofWall(Number.isNaN(asUtc) ? Native.parse(`${text} UTC`) : asUtc);
  }

  class ScriptDate extends Native {
    constructor(...args: unknown[]) {
      super(read(args));
    }
    static override now(): number {
      return now();
    }
    static override parse(text: string): number {
      return parse(text);
    }
    override getTimezoneOffset(): number {
      return -zoneOffset(this.getTime(), zone) / 60_000;
    }
    override toString(): string {
      return `${wall(this).toUTCString().replace("GMT", "")}(${zone})`;
    }
    override toDateString(): string {
      return wall(this).toUTCString().slice(0, 16);
    }
    override toLocaleString(locale?: string, options?: Intl.DateTimeFormatOptions): string {
      return super.toLocaleString(locale, { timeZone: zone, ...options });
    }
    override toLocaleDateString(locale?: string, options?: Intl.DateTimeFormatOptions): string {
      return super.toLocaleDateString(locale, { timeZone: zone, ...options });
    }
    override toLocaleTimeString(locale?: string, options?: Intl.DateTimeFormatOptions): string {
      return super.toLocaleTimeString(locale, { timeZone: zone, ...options });
    }
  }

  const methods = ScriptDate.prototype as unknown as Record<string, unknown>;
  for (const part of PARTS) {
    methods[`get${part}`] = function (this: Date): number {
      return (wall(this) as unknown as Record<string, () => number>)[`getUTC${part}`]!();
    };
    if (part === "Day") continue;
    methods[`set${part}`] = function (this: Date, ...values: number[]): number {
      const local = wall(this);
      (local as unknown as Record<string, (...values: number[]) => number>)[`setUTC${part}`]!(...values);
      return this.setTime(ofWall(local.getTime()));
    };
  }
  Object.defineProperty(ScriptDate, "name", { value: "Date" });
  Object.defineProperty(global, "Date", { value: ScriptDate, writable: true, configurable: true });
}
