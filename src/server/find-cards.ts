import { findColumns } from "../functions/table";
import { scorecardColumns } from "../i18n/choices/scorecard-columns";
import { templateOfCard } from "../templates/team/card-table";
import type { CardPlace } from "../templates/template";

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * The scorecards of these templates that the workbook holds, wherever they were moved and whatever their sheets are
 * called now. Of several that tell of the wanted KPIs the last counts, which is the newest.
 *
 * @param wanted names of KPIs by template id; a scorecard that has none of them, in another language say, does not count
 * @param titles of the sheets, in their order
 */
export function findCards(
  book: Book,
  wanted: ReadonlyMap<string, readonly string[]>,
  titles: readonly string[],
): CardPlace[] {
  const found = new Map<string, CardPlace>();
  for (const named of book.getNamedRanges()) {
    const id = templateOfCard(named.getName());
    const kpis = id === null ? undefined : wanted.get(id);
    if (id === null || !kpis) continue;
    const range = named.getRange();
    const sheet = range.getSheet().getName();
    const before = found.get(id);
    if (before && titles.indexOf(before.sheet) > titles.indexOf(sheet)) continue;
    const [headers = [], ...rows] = range.getValues() as unknown[][];
    const places = findColumns(headers, scorecardColumns);
    const kpi = places.get("kpi");
    if (kpi === undefined || !places.has("target") || !places.has("actual")) continue;
    if (!rows.some((row) => kpis.includes(String(row[kpi])))) continue;
    const columns: string[] = headers.map(() => "");
    places.forEach((index, key) => {
      columns[index] = key;
    });
    found.set(id, { id, sheet, row: range.getRow(), column: range.getColumn(), rows: rows.length, columns });
  }
  return [...found.values()];
}
