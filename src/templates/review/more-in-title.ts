import type { Text } from "../../core/text";
import type { WordedFormula } from "../template";

/**
 * A list's title that says how many rows there was no room for, and where they are.
 *
 * @param wanted an array of 1 and 0, one for each row that the list is taken from
 */
export const moreInTitle = (title: Text, wanted: string, rows: number, where: Text): WordedFormula => ({
  formula: [
    `="${title[0]}"&${more(wanted, rows, " (and ", ` more in the ${where[0]})`)}`,
    `="${title[1]}"&${more(wanted, rows, "（另有 ", ` 项，见${where[1]}）`)}`,
  ],
});

/** A number's pattern has three parts: above 0 the words with it, below it and at it nothing. */
const more = (wanted: string, rows: number, before: string, after: string): string =>
  `TEXT(MAX(0;SUMPRODUCT(${wanted})-${rows});"""${before}""0""${after}"";;")`;
