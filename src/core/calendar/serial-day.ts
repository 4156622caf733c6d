/** A day as the serial number spreadsheets show for it (1899-12-30 is 0). */
export function serialDay(day: number): number {
  return day + 25569;
}
