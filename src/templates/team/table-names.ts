// Workbook-wide names of a team's tables, by which a KPI that is added later finds them; the number of the sheet follows.

/** The template's id follows first: see `cardTable`. */
export const CARD_TABLE = "KPI_CARD";
/** Repeats the scorecard to tell more of it, and is not closed beside it. */
export const PLAN_TABLE = "KPI_PLAN";
/** What people type, month by month: one or more a data sheet. */
export const DATA_TABLE = "KPI_DATA";
/** The KPIs that follow from it. */
export const METRIC_TABLE = "KPI_METRICS";
export const TREND_WEIGHTS = "KPI_TREND_WEIGHTS";
export const TREND_SCORES = "KPI_TREND_SCORES";
