import { civilDate } from "./civil-date";

const padded = (value: number, width: number): string => String(value).padStart(width, "0");

/** A day as ISO 8601 text, 2026-11-21. */
export function dayText(dayNumber: number): string {
  const { year, month, day } = civilDate(dayNumber);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}
