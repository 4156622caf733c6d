import type { Input } from "../contract/rpc";
import { KpiError } from "../core/kpi-error";
import type { Place } from "./targets";

/** Shows a cell to the person. */
export function jumpTo({ book }: Place, { sheet: name, cell }: Input<"jumpTo">): null {
  const sheet = book.getSheetByName(name);
  if (!sheet) throw new KpiError("sheet_missing", { got: name.slice(0, 60) });
  sheet.setActiveSelection(cell);
  return null;
}
