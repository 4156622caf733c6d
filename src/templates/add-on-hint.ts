import { cellAddress } from "../core/sheet/cell-area";
import { sheetPrefix } from "../core/sheet/sheet-prefix";
import { textLiteral } from "../core/sheet/text-literal";
import { text } from "../core/text";
import { inLanguage, type Language } from "../i18n/words";
import type { PlannedCell, SheetPlan } from "./sheet-plan";

const HINT = text(
  "#NAME? below: install KPI Scorecards (Extensions → Add-ons → Get add-ons), then open its menu in this workbook.",
  "下方显示 #NAME?：请安装 KPI Scorecards（扩展程序 → 插件 → 获取插件），再在本工作簿打开一次它的菜单。",
);

/**
 * The plans with a first title that says what to do while formulas of the add-on do not work, for a colleague who has
 * not installed it; else it is the title.
 */
export function addOnHint(plans: readonly SheetPlan[], language: Language): readonly SheetPlan[] {
  const [first, ...others] = plans;
  const title = first?.cells[0]?.[0];
  const watched = first && addOnCell(plans);
  if (typeof title !== "string" || title === "" || !watched) return plans;
  // 5 is #NAME?; any other error is a mistake in the figures, which another sentence explains.
  const shown = `=IF(IFERROR(ERROR.TYPE(${watched});0)=5;${textLiteral(inLanguage(HINT, language))};${textLiteral(title.replace(/^'/, ""))})`;
  const cells = first.cells.map((row, y) => (y === 0 ? [shown, ...row.slice(1)] : row));
  return [{ ...first, cells }, ...others];
}

/** Address of a cell that is in error while the add-on does not work, on the first sheet where it has one. */
function addOnCell(plans: readonly SheetPlan[]): string | null {
  for (const pattern of [/^=KPI_/, /KPI_[A-Z_]+\(/]) {
    for (const [n, { title, cells }] of plans.entries()) {
      for (const [y, row] of cells.entries()) {
        const x = row.findIndex(
          (cell: PlannedCell) => typeof cell === "string" && /^=/.test(cell) && pattern.test(cell),
        );
        if (x >= 0) return `${n === 0 ? "" : sheetPrefix(title)}${cellAddress(y + 1, x + 1)}`;
      }
    }
  }
  return null;
}
