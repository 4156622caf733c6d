/** What the planner gives and the writer writes: plain data, counted from 1 as sheets count. */
export interface SheetPlan {
  readonly title: string;
  readonly tabColour: string | null;
  /** Rectangular; a string that starts with `=` is a formula, one that starts with `'` is the text behind it. */
  readonly cells: readonly (readonly PlannedCell[])[];
  readonly formats: readonly (Area & { readonly pattern: string })[];
  /** Later ones win, attribute by attribute. */
  readonly styles: readonly (Area & { readonly style: StyleName })[];
  /** Pixels, one for each column of `cells`. */
  readonly widths: readonly number[];
  /** Pixels of rows whose text is not there yet when the sheet is made, so that nothing could fit them. */
  readonly heights: readonly { readonly row: number; readonly rows: number; readonly height: number }[];
  readonly merges: readonly Area[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly notes: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  readonly checks: readonly (Area & { readonly check: PlannedCheck })[];
  readonly colours: readonly PlannedColour[];
  readonly protections: readonly (Area & { readonly description: string })[];
  /** Workbook-wide names wanted; a taken one gets a number. */
  readonly names: readonly (Area & { readonly name: string })[];
  readonly charts: readonly ChartPlan[];
  /** Gets filter arrows in its first row. */
  readonly filter: Area | null;
}

export type PlannedCell = string | number | boolean;

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export type StyleName =
  | "title"
  | "section"
  | "header"
  | "label"
  | "figure"
  | "text"
  | "input"
  | "sample"
  | "computed"
  | "total"
  | "muted"
  | "wrap"
  | "numbers";

export type PlannedCheck =
  | { readonly kind: "list"; readonly values: readonly string[] }
  /** One of the values of cells, on the sheet named or the same; `isOpen` where they go on to the sheet's end. */
  | {
      readonly kind: "column";
      readonly area: Area;
      readonly sheet?: string;
      readonly isOpen?: boolean;
      readonly loose?: boolean;
    }
  | { readonly kind: "number"; readonly min: number; readonly max: number }
  | { readonly kind: "date" }
  | { readonly kind: "tick" };

export interface PlannedColour {
  readonly areas: readonly Area[];
  readonly formula: string;
  readonly background: string;
}

export interface ChartPlan {
  readonly kind: "line" | "column" | "bar" | "stackedBar" | "pie";
  readonly title: string;
  /** On the sheet named, else on the chart's own. */
  readonly ranges: readonly (Area & { readonly sheet: string })[];
  /** Row and column of its upper left corner. */
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
  /** Colour of each series. `transparent` marks the unseen one of a funnel. */
  readonly colours: readonly string[];
  readonly pattern: string;
  /** Where its axis of amounts begins. */
  readonly from?: number;
}
