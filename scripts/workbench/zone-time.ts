const QUARTER = 15 * 60_000;
const formatters = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();

/** Milliseconds by which wall clocks in `zone` are ahead of UTC at an instant. */
export function zoneOffset(instant: number, zone: string): number {
  if (zone === "UTC" || zone === "Etc/UTC") return 0;
  const quarter = Math.floor(instant / QUARTER);
  const key = `${zone} ${quarter}`;
  let offset = offsets.get(key);
  if (offset === undefined) {
    if (offsets.size > 50_000) offsets.clear();
    offset = computedOffset(quarter * QUARTER, zone);
    offsets.set(key, offset);
  }
  return offset;
}

/** The instant at which wall clocks in `zone` show a time, given as if it were UTC. In a gap, the later reading. */
export function instantOfWallTime(wall: number, zone: string): number {
  const first = wall - zoneOffset(wall, zone);
  return wall - zoneOffset(first, zone);
}

/** @throws {Error} when the zone is not one that the platform knows */
export function checkZone(zone: string): void {
  formatterOf(zone);
}

function computedOffset(instant: number, zone: string): number {
  const parts: Record<string, number> = {};
  for (const { type, value } of formatterOf(zone).formatToParts(instant)) parts[type] = Number(value);
  const wall = Date.UTC(
    parts["year"]!,
    parts["month"]! - 1,
    parts["day"]!,
    parts["hour"]! % 24,
    parts["minute"]!,
    parts["second"]!,
  );
  return wall - instant;
}

function formatterOf(zone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(zone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      calendar: "iso8601",
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
    formatters.set(zone, formatter);
  }
  return formatter;
}
