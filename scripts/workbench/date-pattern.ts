import { checkZone, zoneOffset } from "./zone-time";

const two = (n: number): string => String(n).padStart(2, "0");
const MONTHS = "January February March April May June July August September October November December".split(" ");
const DAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

/** Letters of a date pattern: what each run of them prints. */
const PRINT: Readonly<Record<string, (wall: Date, offset: number) => string>> = {
  yyyy: (wall) => String(wall.getUTCFullYear()),
  yy: (wall) => two(wall.getUTCFullYear() % 100),
  y: (wall) => String(wall.getUTCFullYear()),
  MMMM: (wall) => MONTHS[wall.getUTCMonth()]!,
  MMM: (wall) => MONTHS[wall.getUTCMonth()]!.slice(0, 3),
  MM: (wall) => two(wall.getUTCMonth() + 1),
  M: (wall) => String(wall.getUTCMonth() + 1),
  dd: (wall) => two(wall.getUTCDate()),
  d: (wall) => String(wall.getUTCDate()),
  EEEE: (wall) => DAYS[wall.getUTCDay()]!,
  EEE: (wall) => DAYS[wall.getUTCDay()]!.slice(0, 3),
  E: (wall) => DAYS[wall.getUTCDay()]!.slice(0, 3),
  u: (wall) => String(wall.getUTCDay() || 7),
  HH: (wall) => two(wall.getUTCHours()),
  H: (wall) => String(wall.getUTCHours()),
  hh: (wall) => two(wall.getUTCHours() % 12 || 12),
  h: (wall) => String(wall.getUTCHours() % 12 || 12),
  mm: (wall) => two(wall.getUTCMinutes()),
  m: (wall) => String(wall.getUTCMinutes()),
  ss: (wall) => two(wall.getUTCSeconds()),
  s: (wall) => String(wall.getUTCSeconds()),
  SSS: (wall) => String(wall.getUTCMilliseconds()).padStart(3, "0"),
  a: (wall) => (wall.getUTCHours() < 12 ? "AM" : "PM"),
  Z: (_, offset) => offsetText(offset, ""),
  XXX: (_, offset) => (offset === 0 ? "Z" : offsetText(offset, ":")),
};

/**
 * A date written by a pattern of the platform's `Utilities.formatDate`.
 *
 * @throws {Error} for pattern letters that nobody has looked at yet
 */
export function dateByPattern(instant: number, zone: string, pattern: string): string {
  checkZone(zone);
  const offset = zoneOffset(instant, zone);
  const wall = new Date(instant + offset);
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (run, quoted?: string) => {
    if (quoted !== undefined) return quoted === "" ? "'" : quoted.replace(/''/g, "'");
    const print = PRINT[run];
    if (!print) throw new Error(`workbench: the date pattern "${run}" is not stood in for`);
    return print(wall, offset);
  });
}

function offsetText(offset: number, colon: string): string {
  const minutes = Math.abs(Math.round(offset / 60_000));
  return `${offset < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}${colon}${two(minutes % 60)}`;
}
