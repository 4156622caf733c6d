const DAY = 86_400_000;

interface Zone {
  readonly format: Intl.DateTimeFormat;
  /** Offsets at the beginning of UTC days. */
  readonly atDay: Map<number, number>;
}

const zones = new Map<string, Zone>();

function zoneNamed(timeZone: string): Zone {
  let zone = zones.get(timeZone);
  if (!zone) {
    const numeric = "numeric";
    const format = new Intl.DateTimeFormat("en-US", {
      timeZone,
      hour12: false,
      year: numeric,
      month: numeric,
      day: numeric,
      hour: numeric,
      minute: numeric,
      second: numeric,
    });
    zone = { format, atDay: new Map() };
    zones.set(timeZone, zone);
  }
  return zone;
}

function exactOffset(zone: Zone, at: number): number {
  const second = Math.floor(at / 1000) * 1000;
  const part: Record<string, number> = {};
  for (const { type, value } of zone.format.formatToParts(second)) part[type] = Number(value);
  // Midnight is written as 24 by some versions of the platform's language data.
  const hour = part["hour"]! % 24;
  const wall = Date.UTC(part["year"]!, part["month"]! - 1, part["day"]!, hour, part["minute"]!, part["second"]!);
  return wall - second;
}

function offsetAtDay(zone: Zone, day: number): number {
  let offset = zone.atDay.get(day);
  if (offset === undefined) {
    offset = exactOffset(zone, day * DAY);
    zone.atDay.set(day, offset);
  }
  return offset;
}

/**
 * Milliseconds by which clocks of a time zone are ahead of UTC at an instant.
 *
 * The platform is asked once for the beginning of each UTC day; only within a day on which the
 * offset changes is it asked for the instant itself, so that a long column costs a few lookups.
 *
 * @param timeZone name of the IANA database, as Asia/Shanghai
 */
export function zoneOffset(at: number, timeZone: string): number {
  const zone = zoneNamed(timeZone);
  const day = Math.floor(at / DAY);
  const before = offsetAtDay(zone, day);
  return before === offsetAtDay(zone, day + 1) ? before : exactOffset(zone, at);
}
