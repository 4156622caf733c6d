import { PLAN_TABLE } from "../../templates/team/table-names";
import { namedCells } from "../named-cells";
import { speaksOf } from "./speaks-of";

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The scorecard that a plan sheet repeats: the first sheet that its formulas name. */
export function scorecardOfPlan(book: Book, plan: Sheet): Sheet | null {
  const range = namedCells(book, PLAN_TABLE).find((each) => each.getSheet().getSheetId() === plan.getSheetId());
  if (!range) return null;
  const formulas = range.getFormulas();
  return book.getSheets().find((sheet) => speaksOf(formulas, sheet.getName())) ?? null;
}
