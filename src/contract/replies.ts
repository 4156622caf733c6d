import type { Cadence, Dimension, Direction, Horizon, Kind, Team, Unit } from "../catalogue/kpi";
import type { Target } from "./target";

/** A catalogue entry in the person's language, with what search looks at in both. */
export interface KpiCard {
  readonly id: string;
  readonly name: string;
  readonly otherName: string;
  readonly aliases: string;
  readonly formula: string | null;
  readonly teams: readonly Team[];
  readonly dimension: Dimension;
  readonly kind: Kind;
  readonly unit: Unit;
  readonly direction: Direction;
  readonly cadence: Cadence;
  readonly horizon: Horizon;
  readonly inputs: readonly string[];
  readonly counter: string;
  readonly proxies: readonly string[];
  readonly benchmarks: readonly {
    readonly low: number | null;
    readonly high: number | null;
    readonly qualifier: string;
    readonly source: string;
  }[];
  readonly definition: string;
  readonly pitfall: string;
  readonly noCounter: string;
  readonly source: string;
}

export interface Selection {
  readonly sheet: string;
  readonly range: string;
  readonly cells: number;
  /** Numbers of one column or row, oldest first; dates beside them put them in order. */
  readonly values: readonly number[];
  /** First and last day where dates stand beside the numbers, else empty. */
  readonly from: string;
  readonly to: string;
  readonly header: string;
  /** Cells that hold neither a number nor nothing. */
  readonly skipped: number;
}

/** A row of a Targets table as the wizard shows it. */
export interface TargetRow extends Target {
  readonly sheet: string;
  readonly row: number;
}

export interface Start {
  readonly language: "en" | "zh";
  readonly today: string;
  /** The wizard as it was left, or empty. */
  readonly wizard: string;
}

export interface Written {
  readonly sheet: string;
  readonly row: number;
  readonly milestones: number;
}

/** Where a KPI was added, and what is still missing there. */
export interface Added {
  readonly sheet: string;
  readonly row: number;
  /** Headers of new columns that wait for figures, on the sheet `data`. */
  readonly inputs: readonly string[];
  readonly data: string;
  /** Its weight as a share, null while it has none. */
  readonly weight: number | null;
  /** What the weights of the scorecard add to, as a share; null for a table that holds several. */
  readonly total: number | null;
}

/** A template as the gallery shows it, in the person's language. */
export interface TemplateCard {
  readonly id: string;
  readonly group: "company" | "team" | "person" | "tool" | "example";
  readonly title: string;
  readonly purpose: string;
  readonly start: string;
  /** Whether the stage of the business changes it. */
  readonly stages: boolean;
  /** Titles of its sheets, as long as no other sheet has them. */
  readonly sheets: readonly string[];
  /** How many KPIs it comes with; 0 when it is about something else. */
  readonly kpis: number;
  /** An SVG, to be shown as an image. */
  readonly picture: string;
  /** Whom a cascade can hold; empty for every other template. */
  readonly teams: readonly TeamChoice[];
}

/** A team or person of a cascade, by the id of their own template. */
export interface TeamChoice {
  readonly id: string;
  readonly title: string;
  readonly isPerson: boolean;
  /** Chosen unless somebody says otherwise. */
  readonly isUsual: boolean;
}

export interface FormulaCard {
  readonly name: string;
  readonly group: string;
  readonly summary: string;
  readonly args: readonly { readonly name: string; readonly help: string; readonly optional: boolean }[];
  readonly returns: string;
  readonly notes: string;
  readonly source: string;
  readonly examples: readonly {
    readonly formula: string;
    readonly given: readonly string[];
    readonly result: string;
  }[];
}

/** What the add-on can mend without asking: weights to 100 %, the catalogue's counter-metric, the usual due day. */
export type HealthFix = "normalise" | "counter" | "due";

export interface HealthLine {
  readonly severity: "error" | "warning" | "note";
  readonly code: string;
  readonly kpi: string;
  readonly what: string;
  readonly why: string;
  readonly todo: string;
  /** The scorecard's sheet or History. */
  readonly sheet: string;
  /** Row of the sheet. */
  readonly row: number;
  readonly cell: string;
  readonly fix: HealthFix | null;
}

export interface HealthReview {
  readonly sheet: string;
  readonly kpis: number;
  /** The sheet of past periods that was looked through for managed numbers; null where it holds none of these KPIs. */
  readonly history: string | null;
  readonly lines: readonly HealthLine[];
}

export interface Criteria {
  readonly range: string;
  readonly names: readonly string[];
}

export interface WeightsWritten {
  readonly sheet: string;
  readonly rows: number;
}

/** A platform's export as it lies on the active sheet. */
export interface ExportSeen {
  readonly sheet: string;
  readonly headerRow: number;
  readonly rows: number;
  /** `means` is `date`, an input's id or "" for a column to be left out. */
  readonly columns: readonly { readonly header: string; readonly means: string; readonly example: string }[];
  /** Sheets with tables that monthly figures can go to. */
  readonly targets: readonly string[];
  /** Inputs that those tables have a column for. */
  readonly inputs: readonly { readonly id: string; readonly label: string }[];
}

/** What an import did; inputs by their names, months as 2026-10. */
export interface Imported {
  readonly target: string;
  readonly cells: number;
  readonly months: readonly string[];
  /** Months of the export that the sheet has no row for. */
  readonly without: readonly string[];
  readonly skippedRows: number;
  readonly skippedCells: number;
  /** Inputs with several rows a month that were added up, or averaged. */
  readonly added: readonly string[];
  readonly averaged: readonly string[];
  /** Those of the added that count people, who come on more than one day. */
  readonly people: readonly string[];
  /** Inputs that the sheet has no column for. */
  readonly homeless: readonly string[];
}

/** What each call answers. */
export interface Replies {
  readonly start: Start;
  readonly saveWizard: null;
  readonly loadCatalogue: readonly KpiCard[];
  readonly readSelection: Selection;
  readonly readTargets: readonly TargetRow[];
  readonly readTargetAtCursor: TargetRow;
  readonly insertTarget: Written;
  readonly editTarget: Written;
  readonly listTemplates: readonly TemplateCard[];
  /** Titles of the new sheets. */
  readonly insertTemplate: readonly string[];
  readonly listFormulas: readonly FormulaCard[];
  readonly insertFormula: { readonly sheet: string; readonly cell: string };
  readonly addToScorecard: Added;
  readonly checkHealth: HealthReview;
  readonly fixHealth: null;
  readonly readCriteria: Criteria;
  readonly writeWeights: WeightsWritten;
  readonly writeJudgements: WeightsWritten;
  readonly jumpTo: null;
  readonly readExport: ExportSeen;
  readonly importData: Imported;
}
