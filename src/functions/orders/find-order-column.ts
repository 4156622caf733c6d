import { normalWord, readChoice } from "../../i18n/choices/choices";
import { noColumn, type OrderColumn, orderColumns } from "../../i18n/choices/order-columns";

/** Where a header stands, counted from 0; "Amount (USD)" and 金额（元） are found as the amount. */
function positionOf(headers: readonly string[], word: string): number {
  const wanted = normalWord(word);
  const exact = headers.findIndex((header) => normalWord(header) === wanted);
  if (exact >= 0) return exact;
  return headers.findIndex((header) => normalWord(header.replace(/[(（[【].*$/, "")) === wanted);
}

/**
 * The column of an export that holds what is asked for, counted from 0: the one whose header was typed, else the
 * first that shop platforms are known to use; -1 where there is none, or none is wanted.
 */
export function findOrderColumn(headers: readonly string[], column: OrderColumn, typed: string): number {
  if (readChoice(noColumn, typed) !== null) return -1;
  if (typed !== "") return positionOf(headers, typed);
  for (const word of orderColumns[column]) {
    const position = positionOf(headers, word);
    if (position >= 0) return position;
  }
  return -1;
}
