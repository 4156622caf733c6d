import type { Text } from "../core/text";
import type { Language } from "../i18n/words";
import type { CascadeSpec } from "./cascade/cascade-spec";
import type { TeamSpec } from "./team/team-spec";

/**
 * What can be inserted, as data. A template is a few sheets; a sheet is a list of blocks laid
 * one below the other (or `beside` another); `planWorkbook` turns it into plain data and
 * `server/sheet-writer.ts` writes that. Templates do not ship in Code.js: the build puts them into
 * dist/templates.html as JSON, so `sheets` must give the same whatever the options. Two kinds are stored as their
 * specification instead, and made from it when inserted: a team's workbook (`team`), and the cascade (`cascade`),
 * which holds everybody and keeps the rows of the `teams` that were chosen. Adding a template is one file in
 * `library/` and its line in `all.ts`; `library/case-study.ts` is the one to read first, `team-template.ts` makes
 * a whole team's workbook from a short list of KPIs.
 *
 * A cell is a number, a boolean, a day (`{ month: 2, day: 9 }`: nine days after the first day of the
 * third month of data), a `text(en, zh)` (always text, whatever it starts with) or a string, which is a formula: it starts with `=`, separates arguments by `;`, has no decimal
 * point (`80%`, `3/4` or a cell) and names cells by key, never by letter; `{ formula: text(en, zh) }` where it holds words:
 *
 * | written              | stands for                                                       |
 * | -------------------- | ---------------------------------------------------------------- |
 * | `{actual}`           | the cell of column `actual` in this row (inside a table's row)   |
 * | `{month^}`           | the same column one row above                                    |
 * | `{head.period}`      | the value of a `fields` block                                    |
 * | `{card}`             | a whole table with its header line, for formulas that find columns by header |
 * | `{data.visitors}`    | a column without its header                                      |
 * | `{data.visitors:paid}` | the columns from `visitors` to `paid`                          |
 * | `{rfm.segment+}`       | a column from below its header down to the end of the sheet, where a spill may grow |
 * | `{history.#period:score+}` | the same with the header line                          |
 * | `{export+@0}`          | one row of a table to the right end of the sheet, however wide that gets |
 * | `{data.#visitors:paid}` | the same with the header line (charts, `KPI_X(table)`)        |
 * | `{card_sales.actual}` | a column of the scorecard of another template, where the workbook holds that (`options.cards`) |
 * | `{card.target@uv}`   | one row: by row key, by number from 1, `0` the header, `-1` the last, `row` the row of the formula, with which it moves, `total` the total of a spill |
 *
 * Block keys are unique within a template; another sheet's cells need no other notation.
 * Amounts of the catalogue or of people reach cells only as `text` or numbers.
 */
export interface Template {
  readonly id: string;
  readonly group: TemplateGroup;
  readonly title: Text;
  /** One sentence for the gallery: what it is good for. */
  readonly purpose: Text;
  /** What to do first, once it is inserted. */
  readonly start: Text;
  /** Whether `stage` changes it; the gallery offers the choice only then. */
  readonly stages?: true;
  readonly sheets: (options: PlanOptions) => readonly SheetSpec[];
  /** Its sheets are made from the catalogue when it is inserted, not stored. */
  readonly fromCatalogue?: true;
  /** What `teamTemplate` makes the sheets from. */
  readonly team?: TeamSpec;
  /** What `cascadeTemplate` makes the sheets from. */
  readonly cascade?: CascadeSpec;
}

export type TemplateGroup = "company" | "team" | "person" | "tool" | "example";
export type Stage = "growth" | "mature" | "profit";

export interface PlanOptions {
  readonly language: Language;
  readonly stage: Stage;
  /** Months of the data sheet, 3 to 24. */
  readonly months: number;
  /** False leaves every cell marked `sample` empty. */
  readonly sampleData: boolean;
  /** First day of the first month, as the day's serial number in a sheet (1 = 1899-12-31). */
  readonly firstDay: number;
  /** Ids of the teams and people in the cascade; its usual ones when left out. */
  readonly teams?: readonly string[] | undefined;
  /** Scorecards that the workbook holds, which the cascade reads. */
  readonly cards?: readonly CardPlace[] | undefined;
}

/** Where the scorecard of an inserted template stands. */
export interface CardPlace {
  /** Of its template. */
  readonly id: string;
  readonly sheet: string;
  /** Of its header line's first cell, counted from 1. */
  readonly row: number;
  readonly column: number;
  /** Below its header line. */
  readonly rows: number;
  /** What its columns are, in order; "" for one that is not known. */
  readonly columns: readonly string[];
}

export type Cell = number | boolean | string | Text | DayCell | WordedFormula;

/** A formula that holds words: one in each language. */
export interface WordedFormula {
  readonly formula: Text;
}

/** A day as months and days after the first day of the data. */
export interface DayCell {
  readonly month: number;
  readonly day?: number;
  /** Written as the text that closing the period writes, 2026-03. */
  readonly asKey?: true;
}

/** `unit` takes the format of the row. */
export type Format =
  | "general"
  | "text"
  | "integer"
  | "number"
  | "money"
  | "mixed"
  | "score"
  | "percent"
  | "fine"
  | "date"
  | "month"
  | DurationFormat;

/** Shown with its unit, to one decimal or two: alone, 1.5 may be minutes or days. */
export type DurationFormat = Duration | `${Duration}2`;
export type Duration = "months" | "days" | "hours" | "minutes" | "seconds";

export interface SheetSpec {
  readonly title: Text;
  readonly blocks: readonly Block[];
  readonly tab?: TabColour;
  /** Others fill it too: where a sheet of this title is there, in either language, that one is used. */
  readonly shared?: true;
  /** Key of the table whose header line, and everything above it, stays in view. */
  readonly freeze?: string;
  /** Left columns that stay in view. */
  readonly freezeColumns?: number;
  /** Pixels of the columns that no block sets, in order. */
  readonly widths?: readonly number[];
}

export type TabColour = "result" | "input" | "help";

export type Block = Heading | Fields | Table | Spill | Notes | Chart;

interface Placed {
  /** Key of the block on whose right this one stands; without it, below everything so far. */
  readonly beside?: string;
  /** Empty rows above (columns to the left, when beside); 1 (0) when left out. */
  readonly gap?: number;
}

export interface Heading extends Placed {
  readonly kind: "heading";
  readonly text: Text;
  readonly size?: "section";
}

/** Label above value, side by side: period, owner, score. Each takes one column unless `span` says more. */
export interface Fields extends Placed {
  readonly kind: "fields";
  readonly key: string;
  readonly fields: readonly Field[];
}

export interface Field {
  readonly key: string;
  readonly label: Text;
  readonly value?: Cell;
  readonly format?: Format;
  readonly span?: number;
  readonly input?: true;
  readonly sample?: true;
  readonly check?: Check;
  readonly note?: Text;
  /** A workbook-wide name, kept free of doubles by a number: `KPI_AS_OF`. */
  readonly name?: string;
}

export interface Table extends Placed {
  readonly kind: "table";
  readonly key: string;
  readonly columns: readonly Column[];
  /** The rows, or how many (all cells from formulas or empty). */
  readonly rows: readonly Row[] | number;
  /** Lines of text that each row has room for, where formulas give texts that wrap; 1 when left out. */
  readonly lines?: number;
  /** A workbook-wide name of the table with its header line. */
  readonly name?: string;
  /** Smaller letters, for a table with many columns. */
  readonly dense?: true;
  /** Filter arrows in its header line; a sheet has one such table at most. */
  readonly filter?: true;
  readonly colours?: readonly Colour[];
}

export interface Column {
  readonly key: string;
  readonly title: Cell;
  readonly width?: number;
  readonly format?: Format | "unit";
  /** Numbers among which texts such as 1/2 may stand. */
  readonly right?: true;
  /** In every row that has no value of its own. */
  readonly formula?: string | WordedFormula;
  /** In the first row only; it fills the rows below by itself. */
  readonly spill?: string;
  /** Filled by a neighbour's spill. */
  readonly filled?: true;
  /** People write here: shown so and left unprotected. */
  readonly input?: true;
  /** Input whose values are sample figures: shown so, left out without sample data, removable. */
  readonly sample?: true;
  readonly wrap?: true;
  readonly check?: Check;
  readonly note?: Text;
}

export interface Row {
  readonly key?: string;
  /** What columns of format `unit` use. */
  readonly format?: Format;
  readonly style?: "total";
  /** Columns that people fill in, in this row. */
  readonly input?: readonly string[];
  /** Columns whose value in this row is a sample figure. */
  readonly sample?: readonly string[];
  /** Columns whose value in this row is a formula, where people fill in others: shown so and protected. */
  readonly computed?: readonly string[];
  readonly values: Readonly<Record<string, Cell | undefined>>;
  /** Notes by column key. */
  readonly notes?: Readonly<Record<string, Text | undefined>>;
}

/** Cells that one formula fills; the planner only formats them. Row keys of the table it stands beside are known here. */
export interface Spill extends Placed {
  readonly kind: "spill";
  readonly key: string;
  readonly formula: string;
  /** False when the formula returns no header line. */
  readonly header?: false;
  /** Rows without the header line and the total. */
  readonly rows: number;
  readonly columns: readonly SpillColumn[];
  /** One more row follows, the total: no part of the columns, named `@total`. */
  readonly total?: true;
  readonly colours?: readonly Colour[];
  /** Lines of text that each row has room for, where columns wrap; 1 when left out. */
  readonly lines?: number;
  /** The same of its header line; 2 when left out. */
  readonly headerLines?: number;
  /** The same of its total; 1 when left out. */
  readonly totalLines?: number;
}

export type SpillColumn = Pick<Column, "key" | "width" | "format" | "wrap" | "right">;

/** Lines of plain text, broken to the sheet's width. */
export interface Notes extends Placed {
  readonly kind: "notes";
  readonly lines: readonly Text[];
  readonly when?: "sample";
  readonly style?: "muted" | "sample";
}

/** `funnel` is a stacked bar whose first series is transparent. */
export type ChartKind = "line" | "column" | "bar" | "stackedBar" | "funnel" | "pie";

export interface Chart extends Placed {
  readonly kind: "chart";
  /** Only to stand another chart beside it. */
  readonly key?: string;
  readonly chart: ChartKind;
  readonly title: Text;
  /** References with their header cell, labels first: `{data.#month}`, `{data.#score:goal}`. */
  readonly ranges: readonly string[];
  /** Colours of the series in order; the usual order when left out. */
  readonly series?: readonly SeriesColour[];
  /** Cells it covers, down and across; 15 and 5 when left out. */
  readonly rows?: number;
  readonly span?: number;
  /** Of the axis with the amounts. */
  readonly format?: Format;
  /** Where the axis with the amounts begins; what lies below is not seen. */
  readonly from?: number;
}

export type SeriesColour = "main" | "second" | "third" | "fourth" | "fifth" | "goal" | "limit" | "none";

/** What a cell accepts. */
export type Check =
  | { readonly kind: "list"; readonly values: readonly Text[] }
  /**
   * One of the values of a column: for texts such as 1/3 that would be read as a date, and for lists that grow.
   * Where `loose`, others are only marked.
   */
  | { readonly kind: "column"; readonly of: string; readonly loose?: true }
  | { readonly kind: "number"; readonly min: number; readonly max: number }
  | { readonly kind: "date" }
  | { readonly kind: "tick" };

/** Colours the named columns where a formula about numbers is true; the first that holds wins. */
export interface Colour {
  readonly columns: readonly string[];
  /** About the block's first data row: `={attainment}>=1`. */
  readonly when: string;
  readonly as: "good" | "fair" | "poor" | "muted";
  /** Key of a block below it in the same columns, down to whose last row it colours: one rule for both. */
  readonly through?: string;
}
