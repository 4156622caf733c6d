import type { Input } from "../contract/rpc";
import { KpiError } from "../core/kpi-error";
import { readTexts } from "./read-texts";
import type { Place } from "./targets";

/** Puts a formula with its first example's arguments into the cell of the cursor, which must be empty. */
export function insertFormula({ book }: Place, { name }: Input<"insertFormula">): { sheet: string; cell: string } {
  const help = readTexts().functions[name];
  const example = help?.examples[0];
  if (!example) throw new KpiError("unknown_formula", { got: name });
  const cell = book.getActiveSheet().getActiveCell();
  const address = cell.getA1Notation();
  if (cell.getValue() !== "" || cell.getFormula() !== "") throw new KpiError("cell_taken", { got: address });
  cell.setFormula(example.formula);
  return { sheet: book.getActiveSheet().getName(), cell: address };
}
