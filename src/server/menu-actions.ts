import { calendarDay } from "../core/calendar/calendar-day";
import { civilDate } from "../core/calendar/civil-date";
import { dayText } from "../core/calendar/day-text";
import { midnight } from "../core/calendar/midnight";
import { periodKey } from "../core/calendar/period-key";
import { periodNumber } from "../core/calendar/period-number";
import { readPeriod } from "../core/calendar/read-period";
import { monthOfText } from "../core/import/month-of-text";
import { KpiError } from "../core/kpi-error";
import { errorSentence, failureWords } from "../i18n/errors";
import { type LifeWords, lifeWords } from "../i18n/life";
import { sentence } from "../i18n/sentence";
import type { Language } from "../i18n/words";
import { PLAN_TABLE } from "../templates/team/table-names";
import { checkPeriod, closedCount, closePeriod } from "./history/close-period";
import { shownDay } from "./history/shown-day";
import { buildMenu } from "./menu";
import { AS_OF_CELL, namedCells } from "./named-cells";
import { placeOf } from "./place-of";
import { platformContext } from "./platform-context";
import { addOnFormulas } from "./portable/add-on-formulas";
import { portableCopy } from "./portable/portable-copy";
import { findRecord, type Replaced } from "./portable/record-sheet";
import { restoreFormulas } from "./portable/restore-formulas";
import { rangeContent } from "./range-content";
import { connectCatalogue } from "./read-texts";
import { removeSamples, sampleCount } from "./remove-samples";
import { findScorecardTable, type ScorecardTable } from "./scorecard-table";
import { transaction } from "./transaction";
import { chooseLanguage, userLanguage } from "./user-language";
import { withLock } from "./with-lock";

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;

interface Desk {
  readonly book: Book;
  readonly ui: GoogleAppsScript.Base.Ui;
  readonly words: LifeWords;
  readonly language: Language;
}

/** Runs a menu item's work: a person's mistake and ours are both told, and nothing is left half done. */
function act(work: (desk: Desk) => void): void {
  connectCatalogue();
  const language = userLanguage();
  const desk: Desk = {
    book: SpreadsheetApp.getActiveSpreadsheet(),
    ui: SpreadsheetApp.getUi(),
    words: language === "zh" ? lifeWords.zh() : lifeWords.en(),
    language,
  };
  try {
    work(desk);
  } catch (error) {
    if (!(error instanceof KpiError)) console.error("a menu item failed", error);
    desk.ui.alert(
      error instanceof KpiError ? sentence(errorSentence(error, language), language) : failureWords(language).sidebar,
    );
  }
}

/** Writes today, in the spreadsheet's time zone, into every "as of" cell. */
export const setToday = (): void =>
  act(({ book, words, ui }) => {
    const zone = book.getSpreadsheetTimeZone();
    const today = calendarDay(Date.now(), zone);
    const cells = namedCells(book, AS_OF_CELL);
    if (cells.length === 0) return void ui.alert(words.todayNone);
    withLock(() =>
      transaction((undo) => {
        for (const cell of cells) {
          const before = rangeContent(cell);
          undo(() => cell.setValues(before));
          cell.setValue(new Date(midnight(today, zone)));
        }
        SpreadsheetApp.flush();
      }),
    );
    book.toast(words.todayDone(cells.length, dayText(today)));
  });

/** Copies the scorecard of the active sheet, else every scorecard of the workbook, to History. */
export const closeThePeriod = (): void =>
  act(({ book, words, ui, language }) => {
    const { cards, tables } = scorecards(book);
    if (cards.length === 0) return void ui.alert(words.noScorecard);
    const names = cards.map(({ sheet }) => sheet.getName());
    const place = placeOf(language);
    const shown = cards.map((card) => shownDay(card, place.timeZone));
    const [day] = shown;
    const isOne = day !== null && day !== undefined && shown.every((each) => each === day);
    const suggested = isOne ? periodKey(periodNumber(day, "month"), "month") : lastMonth(book);
    const answer = ui.prompt(words.closeTitle, words.closeAsk(names, suggested), ui.ButtonSet.OK_CANCEL);
    if (answer.getSelectedButton() !== ui.Button.OK) return;
    const { period: kind, number } = periodOf(answer.getResponseText().trim() || suggested, words);
    const period = periodKey(number, kind);
    const others = shown.flatMap((each, i) =>
      each === null || periodNumber(each, kind) === number ? [] : [`${names[i]} (${dayText(each).slice(0, 7)})`],
    );
    const closing = { cards, period, tables };
    const context = { ...platformContext(), language };
    const already = closedCount(place, closing);
    if (already > 0) {
      const go = ui.alert(words.closeTitle, words.closeReplace(period, already), ui.ButtonSet.YES_NO_CANCEL);
      if (go === ui.Button.NO) {
        withLock(() => checkPeriod(place, closing, words, context));
        return void book.toast(words.checked(period));
      }
      if (go !== ui.Button.YES) return;
    }
    const yes = (question: string): boolean =>
      ui.alert(words.closeTitle, question, ui.ButtonSet.YES_NO) === ui.Button.YES;
    if (others.length > 0 && !yes(words.closeOther(period, others))) return;
    const rows = withLock(() => closePeriod(place, closing, words, context));
    book.toast(words.closed(period, rows));
  });

export const makePortable = (): void =>
  act(({ book, words, ui }) => {
    if (findRecord(book.getSheets())) return void ui.alert(words.portableTitle, words.portableAlready, ui.ButtonSet.OK);
    const found = addOnFormulas(book.getSheets());
    if (found.length === 0) return void ui.alert(words.portableTitle, words.portableNone, ui.ButtonSet.OK);
    const go = ui.alert(words.portableTitle, words.portableAsk(found.length), ui.ButtonSet.OK_CANCEL);
    if (go !== ui.Button.OK) return;
    const entries = withLock(() => portableCopy(book, found, words, platformContext()));
    const native = entries.filter(({ became }) => became === "native").length;
    ui.alert(
      words.portableTitle,
      words.portableDone(native, entries.length - native, listed(entries, words, true)),
      ui.ButtonSet.OK,
    );
  });

export const restorePortable = (): void =>
  act(({ book, words, ui }) => {
    const record = findRecord(book.getSheets());
    if (!record) return void ui.alert(words.restoreTitle, words.restoreNone, ui.ButtonSet.OK);
    const { restored, left } = withLock(() => restoreFormulas(book, record, words));
    const parts = [
      words.restored(restored),
      ...(left.length > 0 ? [words.restoreLeft(listed(left, words, false))] : []),
    ];
    ui.alert(words.restoreTitle, parts.join("\n"), ui.ButtonSet.OK);
  });

export const removeSampleData = (): void =>
  act(({ book, words, ui }) => {
    const cells = sampleCount(book);
    if (cells === 0) return void ui.alert(words.samplesTitle, words.samplesNone, ui.ButtonSet.OK);
    if (ui.alert(words.samplesTitle, words.samplesAsk(cells), ui.ButtonSet.OK_CANCEL) !== ui.Button.OK) return;
    withLock(() => removeSamples(book));
    book.toast(words.samplesDone(cells));
  });

/** Keeps the person's language and shows the menu in it at once. */
export const setLanguage = (choice: Language | null): void =>
  act(({ book }) => {
    const language = transaction((undo) => {
      chooseLanguage(choice, undo);
      const chosen = userLanguage();
      buildMenu(chosen);
      return chosen;
    });
    const words = language === "zh" ? lifeWords.zh() : lifeWords.en();
    book.toast(choice === null ? words.languageAutomatic : words.languageChosen);
  });

/** The scorecard of the active sheet, else all of the workbook; and every table, where plans are looked for. */
function scorecards(book: Book): { cards: ScorecardTable[]; tables: (ScorecardTable | null)[] } {
  const plans = namedCells(book, PLAN_TABLE).map((range) => range.getSheet().getSheetId());
  const tables = book.getSheets().map(findScorecardTable);
  const cards = tables.filter(
    (table): table is ScorecardTable => isScorecard(table) && !plans.includes(table.sheet.getSheetId()),
  );
  const open = book.getActiveSheet().getSheetId();
  const active = cards.find(({ sheet }) => sheet.getSheetId() === open);
  return { cards: active ? [active] : cards, tables };
}

/** A table of targets is no scorecard: that has weights and actuals. */
const isScorecard = (table: ScorecardTable | null): table is ScorecardTable =>
  !!table?.columns.has("weight") && table.columns.has("actual") && table.rows.length > 0;

function lastMonth(book: Book): string {
  const { year, month } = civilDate(calendarDay(Date.now(), book.getSpreadsheetTimeZone()));
  return month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, "0")}`;
}

const LISTED = 15;

function listed(entries: readonly Replaced[], words: LifeWords, withKind: boolean): string {
  const lines = entries.slice(0, LISTED).map(({ sheetName, cell, formula, became }) => {
    const kind = withKind ? ` → ${became === "native" ? words.becameNative : words.becameValue}` : "";
    return `${sheetName} ${cell} ${formula}${kind}`;
  });
  return [...lines, ...(entries.length > LISTED ? [words.more(entries.length - LISTED)] : [])].join("\n");
}

function periodOf(typed: string, words: LifeWords): ReturnType<typeof readPeriod> {
  // 2026/9 and 2026年9月 too.
  const month = monthOfText(typed);
  if (month !== null) return { period: "month", number: periodNumber(month, "month") };
  try {
    return readPeriod(typed);
  } catch (error) {
    throw error instanceof KpiError ? new KpiError(error.code, { ...error.details, argument: words.thePeriod }) : error;
  }
}
