import { underscored } from "../underscored";
import { CARD_TABLE } from "./table-names";

/** The name of the scorecard's table of a template, to which the number of its sheet is added: `KPI_CARD_sales`. */
export const cardTable = (templateId: string): string => `${CARD_TABLE}_${underscored(templateId)}`;

const NAMED = new RegExp(`^${CARD_TABLE}_([a-z_]+)_\\d+$`);

/** The template whose scorecard a named range of a workbook (`KPI_CARD_sales_812`) is; null for any other name. */
export const templateOfCard = (name: string): string | null => NAMED.exec(name)?.[1]?.replace(/_/g, "-") ?? null;
