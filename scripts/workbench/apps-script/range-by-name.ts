import { parseA1 } from "../a1-notation";
import { Exception } from "./exception";
import type { Execution } from "./execution";
import type { Range } from "./range";
import { Sheet } from "./sheet";

/** A range by A1 notation with or without a sheet, or by the name of a named range. */
export function rangeByName(execution: Execution, text: string): Range {
  const { getters } = execution.runtime.book;
  const named = getters.getNamedRange(text);
  if (named) {
    const { zone, sheetId } = named.range;
    return new Sheet(execution, sheetId)._zoneRange(zone);
  }
  const reference = parseA1(text);
  const sheetId =
    reference?.sheet === undefined ? getters.getActiveSheetId() : getters.getSheetIdByName(reference.sheet);
  if (!reference || !sheetId) throw new Exception("Range not found");
  return new Sheet(execution, sheetId)._reference(reference);
}
