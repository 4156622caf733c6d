import type { PlannedCell, SheetPlan } from "../../../src/templates/sheet-plan";

const LINK = /^=(?:'([^']+)'!)?\$([A-Z])\$?(\d+)(?:&"")?$/;

/** The plans with every cell that only repeats another one holding what that one holds. */
export const withPlainLinks = (plans: readonly SheetPlan[]): SheetPlan[] =>
  plans.map((plan) => ({ ...plan, cells: plan.cells.map((row) => row.map((cell) => linked(plans, plan, cell))) }));

function linked(plans: readonly SheetPlan[], plan: SheetPlan, cell: PlannedCell): PlannedCell {
  const link = typeof cell === "string" ? LINK.exec(cell) : null;
  if (!link) return cell;
  const [, title, column, row] = link;
  const target = title === undefined ? plan : plans.find((each) => each.title === title);
  const found = target?.cells[Number(row) - 1]?.[column!.charCodeAt(0) - 65];
  return found === undefined || (typeof found === "string" && found.startsWith("=")) ? cell : found;
}
