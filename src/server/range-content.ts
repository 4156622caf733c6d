import { quoted } from "./quoted";

/** A value as it is to be written again: a text must stay one, whatever it starts with. */
export const writtenBack = (value: unknown): unknown => (typeof value === "string" ? quoted(value) : value);

/** What `setValues` needs to bring a range back as it is: formulas where there are any, else the values. */
export function rangeContent(range: GoogleAppsScript.Spreadsheet.Range): unknown[][] {
  const formulas = range.getFormulas();
  return (range.getValues() as unknown[][]).map((row, r) =>
    row.map((value, c) => formulas[r]![c] || writtenBack(value)),
  );
}
