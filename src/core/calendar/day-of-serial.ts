/** The day of a spreadsheet's serial date number; the time of day is dropped. */
export function dayOfSerial(serial: number): number {
  return Math.floor(serial) - 25569;
}
