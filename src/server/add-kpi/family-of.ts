import { DATA_TABLE, METRIC_TABLE, PLAN_TABLE, TREND_SCORES, TREND_WEIGHTS } from "../../templates/team/table-names";
import type { ScorecardTable } from "../scorecard-table";
import { speaksOf } from "./speaks-of";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The tables of a team's workbook that follow one scorecard, each with its header line; what was deleted is missing. */
export interface Family {
  readonly plan: Range | undefined;
  readonly data: readonly Range[];
  readonly metrics: Range | undefined;
  readonly weights: Range | undefined;
  readonly scores: Range | undefined;
}

/** Tells whose tables are whose, where a workbook has several scorecards, by the sheets that their formulas name. */
export function familyOf(book: Book, card: ScorecardTable): Family {
  const named = book.getNamedRanges().map((each) => ({ name: each.getName(), range: each.getRange() }));
  const of = (mark: string): Range[] =>
    named.filter(({ name }) => name.startsWith(`${mark}_`)).map(({ range }) => range);
  const readsCard = (range: Range): boolean => speaksOf(range.getFormulas(), card.sheet.getName());
  const column = card.columns.get("actual");
  const actuals =
    column === undefined || card.rows.length === 0
      ? []
      : card.sheet.getRange(card.headerRow + 1, column, card.rows.length, 1).getFormulas();
  const feedsCard = (range: Range): boolean => speaksOf(actuals, range.getSheet().getName());
  return {
    plan: of(PLAN_TABLE).find(readsCard),
    data: of(DATA_TABLE).filter(feedsCard),
    metrics: of(METRIC_TABLE).find(feedsCard),
    weights: of(TREND_WEIGHTS).find(readsCard),
    scores: of(TREND_SCORES).find(readsCard),
  };
}
