import type { Text } from "../core/text";
import { type ScorecardColumn, scorecardColumns } from "../i18n/choices/scorecard-columns";

/** The header of a scorecard's column, as formulas find it again in either language. */
export const columnTitle = (column: ScorecardColumn): Text => {
  const [english, chinese] = scorecardColumns[column];
  return [english, chinese];
};
