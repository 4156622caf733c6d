import type { UndoWith } from "../undo-with";

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const PROPERTY = "closed-sheets";

const stored = (): [id: number, name: string][] =>
  JSON.parse(PropertiesService.getDocumentProperties()?.getProperty(PROPERTY) ?? "[]");

/** Present names of the scorecards that were closed under another one, whose sheet was renamed since. */
export function renamedCards(book: Book): ReadonlyMap<string, string> {
  const names = new Map(book.getSheets().map((sheet) => [sheet.getSheetId(), sheet.getName()]));
  return new Map(
    stored().flatMap(([id, name]) => {
      const now = names.get(id);
      return now === undefined || now === name ? [] : [[name, now] as const];
    }),
  );
}

/** Keeps the names under which scorecards are closed, so that History goes on when their sheets are renamed. */
export function rememberCards(closed: readonly Sheet[], renamed: ReadonlyMap<string, string>, undo: UndoWith): void {
  const store = PropertiesService.getDocumentProperties();
  if (!store) return;
  const before = store.getProperty(PROPERTY);
  const kept = new Map(stored().map(([id, name]) => [id, renamed.get(name) ?? name]));
  for (const sheet of closed) {
    kept.delete(sheet.getSheetId());
    kept.set(sheet.getSheetId(), sheet.getName());
  }
  const next = JSON.stringify([...kept].slice(-MOST));
  if (next === before) return;
  undo(() => {
    if (before === null) store.deleteProperty(PROPERTY);
    else store.setProperty(PROPERTY, before);
  });
  store.setProperty(PROPERTY, next);
}

/** A property holds 9 kB, a sheet's name up to 100 characters of three bytes. */
const MOST = 28;
