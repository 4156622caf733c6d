import type { Unit } from "./kpi";

/** Whether figures of a unit are read as percentages. */
export const isShare = (unit: Unit): boolean => unit === "share" || unit === "percent";
