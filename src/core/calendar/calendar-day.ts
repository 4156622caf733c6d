import { zoneOffset } from "./zone-offset";

/** The day a calendar in a time zone shows at an instant. */
export function calendarDay(epochMilliseconds: number, timeZone: string): number {
  return Math.floor((epochMilliseconds + zoneOffset(epochMilliseconds, timeZone)) / 86_400_000);
}
