/** "Does not apply": leaves a weighting, where a blank only counts as not reported. */
export const NOT_APPLICABLE = "N/A";

/** What a cell reports: a number, nothing yet (null), or "does not apply". */
export type Reported = number | null | typeof NOT_APPLICABLE;
