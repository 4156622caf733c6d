import type { HealthLine } from "../contract/replies";
import { type GamingCode, type GamingSign, type HistoryRow, nameKey } from "../core/gaming/gaming-history";
import { gamingSigns } from "../core/gaming/gaming-signs";
import { KpiError } from "../core/kpi-error";
import { columnLetter } from "../core/sheet/column-letter";
import type { Context } from "../functions/context";
import { readPast } from "../functions/health/read-past";
import { readWatched } from "../functions/health/read-watched";
import { signInWords } from "../functions/health/sign-in-words";
import { historyArg } from "../functions/incentives/history";
import type { ScorecardTable as Card } from "../functions/scoring/scorecard-table";
import { findColumns } from "../functions/table";
import { type HistoryColumn, historyColumns } from "../i18n/choices/history-columns";
import type { ScorecardColumn } from "../i18n/choices/scorecard-columns";
import { errorSentence } from "../i18n/errors";
import { healthWords } from "../i18n/health";
import { findHistory } from "./history/close-period";
import type { ScorecardTable } from "./scorecard-table";

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Line = Omit<HealthLine, "severity" | "code" | "kpi" | "what" | "why" | "todo" | "fix">;

/** A scorecard that has just been closed: only its rows count, and only signs of that period. */
export interface Closed {
  readonly card: string;
  readonly period: string;
}

export interface Managed {
  readonly history: string | null;
  readonly lines: readonly HealthLine[];
}

const WARNINGS: readonly GamingCode[] = ["counter_metric_fell", "target_moved", "target_eased"];

/** The column of the scorecard that a sign is about; other signs lie in History, in its column of this name. */
const CARD_COLUMN: { readonly [C in GamingCode]?: ScorecardColumn } = {
  counter_metric_fell: "counter_metric",
  changed_within_period: "last_changed",
};
const PAST_COLUMN: { readonly [C in GamingCode]?: HistoryColumn } = { target_moved: "target", target_eased: "target" };

/** KPI_GAMING's signs for a scorecard whose periods were closed, each with its cell. */
export function findManaged(book: Book, found: ScorecardTable, card: Card, context: Context, closed?: Closed): Managed {
  const history = findHistory(book);
  const all = history ? (history.getDataRange().getValues() as unknown[][]) : [];
  const columns = findColumns(all[0] ?? [], historyColumns);
  const needed = (["period", "kpi", "actual"] as const).every((column) => columns.has(column));
  const rows = needed ? rowsOf(book, found, { all, columns, closed }) : null;
  if (!history || !rows) return { history: null, lines: [] };
  const sheet = history.getName();
  const words = context.words(healthWords);
  const inHistory = (row: number, column: HistoryColumn): Line => ({
    sheet,
    row,
    cell: `${columnLetter(columns.get(column) ?? 0)}${row}`,
  });
  const unread = (error: unknown, line: (row: number) => Line): Managed => {
    if (!(error instanceof KpiError)) throw error;
    const what = errorSentence(error, context.language);
    const place = line(Number(error.details.row ?? 1));
    const told = { severity: "error", code: "unreadable", kpi: "", what, why: words.signsUnread } as const;
    return { history: sheet, lines: [{ ...told, todo: words.unreadable[1], ...place, fix: null }] };
  };

  let watched: ReturnType<typeof readWatched>;
  try {
    watched = readWatched(card, context);
  } catch (error) {
    return unread(error, (row) => onCard(found, found.headerRow + row - 1, "kpi"));
  }
  let past: HistoryRow[];
  try {
    const counters = new Set(watched.map(({ counterMetric }) => nameKey(counterMetric)));
    const kept = rows.keep(counters);
    past = readPast(historyArg(["", ""], []).read(kept, { argument: sheet }, context), watched, context);
  } catch (error) {
    return unread(error, (row) => inHistory(row, "kpi"));
  }

  const placeOf = (sign: GamingSign): Line => {
    const column = CARD_COLUMN[sign.code];
    const at = column ? cardRow(found, sign) : null;
    if (column && at !== null) return onCard(found, at, column);
    const same = past.filter(
      ({ kpi, owner, label }) =>
        nameKey(owner) === nameKey(sign.owner) &&
        (sign.kpi === "" || nameKey(kpi) === nameKey(sign.kpi)) &&
        (!PAST_COLUMN[sign.code] || label === sign.details.period),
    );
    return inHistory(same[same.length - 1]?.row ?? 1, PAST_COLUMN[sign.code] ?? "actual");
  };
  const isOfPeriod = ({ details: { period, month } }: GamingSign): boolean =>
    !closed || (period ?? month ?? closed.period) === closed.period;
  const signs = gamingSigns(watched, past).filter(isOfPeriod);
  const lines = signs.map((sign): HealthLine => {
    const [what, why] = signInWords(sign, context);
    const severity = WARNINGS.includes(sign.code) ? "warning" : "note";
    // A heap is a person's, not a KPI's.
    const kpi = sign.kpi || sign.owner;
    return { severity, code: sign.code, kpi, what, why, todo: words.signFix, ...placeOf(sign), fix: null };
  });
  return { history: sheet, lines };
}

interface Past {
  readonly all: readonly unknown[][];
  readonly columns: ReadonlyMap<HistoryColumn, number>;
  readonly closed: Closed | undefined;
}

/**
 * History's rows of one scorecard: of the one just closed, else of the open sheet, else of the table under review, else of the latest one that
 * has one of its KPIs. The others are blanked, so that rows keep their numbers; counter-metrics that only another
 * scorecard has stay, without their targets, which are not under review here.
 */
function rowsOf(
  book: Book,
  found: ScorecardTable,
  { all, columns, closed }: Past,
): { keep(counters: ReadonlySet<string>): unknown[][] } | null {
  const kpiOf = (row: readonly unknown[]): string => nameKey(String(row[columns.get("kpi")!]));
  const body = all.slice(1);
  const names = new Set(found.rows.map((row) => nameKey(String(row[found.columns.get("kpi")! - found.firstColumn]))));
  names.delete("");
  const latest = [...body].reverse().find((row) => names.has(kpiOf(row)));
  const candidates = closed
    ? [closed.card]
    : [book.getActiveSheet().getName(), found.sheet.getName(), latest && String(latest[1])];
  const name = candidates.find((card) => body.some((row) => String(row[1]) === card && names.has(kpiOf(row))));
  if (name === undefined) return null;
  const own = new Set(body.filter((row) => String(row[1]) === name).map(kpiOf));
  const keep = (counters: ReadonlySet<string>): unknown[][] => {
    const lenders = new Map<string, string>();
    return all.map((row, i) => {
      if (i === 0 || String(row[1]) === name) return row;
      const kpi = kpiOf(row);
      if (kpi === "" || own.has(kpi) || !counters.has(kpi)) return row.map(() => "");
      const lender = lenders.get(kpi) ?? String(row[1]);
      lenders.set(kpi, lender);
      return row.map((cell, at) => (lender !== String(row[1]) || at === columns.get("target") ? "" : cell));
    });
  };
  return { keep };
}

function cardRow(found: ScorecardTable, { kpi, owner }: GamingSign): number | null {
  const cell = (row: readonly unknown[], column: ScorecardColumn): string => {
    const place = found.columns.get(column);
    return place === undefined ? "" : nameKey(String(row[place - found.firstColumn]));
  };
  const at = found.rows.findIndex((row) => cell(row, "kpi") === nameKey(kpi) && cell(row, "owner") === nameKey(owner));
  return at < 0 ? null : found.headerRow + 1 + at;
}

const onCard = ({ sheet, columns }: ScorecardTable, row: number, column: ScorecardColumn): Line => ({
  sheet: sheet.getName(),
  row,
  cell: `${columnLetter((columns.get(column) ?? columns.get("kpi")!) - 1)}${row}`,
});
