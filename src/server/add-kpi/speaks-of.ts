import { sheetPrefix } from "../../core/sheet/sheet-prefix";

/** Whether one of the formulas names a sheet. */
export function speaksOf(formulas: readonly (readonly string[])[], title: string): boolean {
  const quoted = sheetPrefix(title);
  return formulas.some((row) =>
    row.some(
      (formula) =>
        formula.includes(quoted) || formula.split(/[=(;,+\-*/&<> ]/).some((part) => part.startsWith(`${title}!`)),
    ),
  );
}
