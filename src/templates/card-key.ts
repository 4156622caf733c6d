import { underscored } from "./underscored";

/** Key by which formulas name the scorecard of another template that the workbook holds: `{card_sales.actual}`. */
export const cardKey = (templateId: string): string => `card_${underscored(templateId)}`;
