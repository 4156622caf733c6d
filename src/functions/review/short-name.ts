/** A KPI's name without what a bracket at its end adds, for lines that hold several. */
export const shortName = (kpi: string): string => kpi.replace(/(.)\s*[(（][^()（）]*[)）]$/, "$1");
