/** Whether figures of a unit are read as percentages. */
export const isShare = (unit: string): boolean => unit === "share" || unit === "percent";
