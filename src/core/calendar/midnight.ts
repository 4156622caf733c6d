import { zoneOffset } from "./zone-offset";

const DAY = 86_400_000;

/**
 * The instant (milliseconds since 1970) at which a day begins in a time zone: the earlier one where clocks show
 * midnight twice; where they jump over midnight, the instant midnight would have had before the jump, which
 * already shows that day.
 */
export function midnight(day: number, timeZone: string): number {
  const wall = day * DAY;
  const before = wall - zoneOffset(wall - DAY, timeZone);
  const after = wall - zoneOffset(wall + DAY, timeZone);
  const shown = [before, after].filter((instant) => instant + zoneOffset(instant, timeZone) === wall);
  return shown.length > 0 ? Math.min(...shown) : before;
}
