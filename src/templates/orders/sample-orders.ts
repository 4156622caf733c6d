import { dayNumber } from "../../core/calendar/day-number";
import { dayText } from "../../core/calendar/day-text";
import { type Text, text } from "../../core/text";
import type { Cell, Row } from "../template";

const ITEMS: readonly (readonly [name: Text, price: number])[] = [
  [text("Face cream", "面霜"), 168],
  [text("Serum", "精华液"), 239],
  [text("Cleanser", "洁面乳"), 79],
  [text("Sun lotion", "防晒霜"), 119],
  [text("Lipstick", "口红"), 145],
];

const same = (word: string): Text => text(word, word);

/** Days between a customer's orders, by how loyal the customer is: most leave after one or two, a core stays. */
const RHYTHMS: readonly (readonly number[])[] = [
  [33],
  [],
  [28, 29, 30, 29, 31, 28, 30, 29, 30],
  [12, 70],
  [],
  [30, 28, 92, 58, 61],
  [],
  [],
  [],
  [60, 59, 61, 58],
];

/**
 * Rows of a made-up export of ten months, January to October 2026: customers who come once and who come back, orders
 * of two rows, a return, guests. Dates are texts, as most exports have them, and as a pasted column of another kind
 * must not find a date format waiting for it.
 */
export function sampleOrders(): readonly Row[] {
  const rows: { day: number; values: Record<string, Cell> }[] = [];
  let number = 0;
  const add = (customer: string, day: number, seed: number): void => {
    number += 1;
    const order = same(`M${26_000 + number * 7}`);
    const count = seed % 4 === 0 ? 2 : 1;
    for (let line = 0; line < count; line += 1) {
      const [item, price] = ITEMS[(seed + line * 2) % ITEMS.length]!;
      const values = { order, customer: same(customer), item, amount: price };
      rows.push({ day, values: customer === "" ? { order, item, amount: price } : values });
    }
    if (seed % 17 === 5) {
      const [item, price] = ITEMS[seed % ITEMS.length]!;
      rows.push({ day: day + 9, values: { order, customer: same(customer || "-"), item, amount: -price / 2 } });
    }
  };
  const first = dayNumber(2026, 1, 3);
  const last = dayNumber(2026, 10, 31);
  for (let customer = 0; customer < 64; customer += 1) {
    let day = first + Math.floor((customer * 283) / 64) + ((customer * 5) % 7);
    add(customer % 13 === 12 ? "" : `C${1001 + customer}`, day, customer * 3 + 1);
    RHYTHMS[customer % RHYTHMS.length]!.forEach((pause, i) => {
      day += pause + ((customer + i) % 5);
      if (day <= last && customer % 13 !== 12) add(`C${1001 + customer}`, day, customer + i * 7);
    });
  }
  return rows
    .filter(({ day }) => day <= last)
    .sort((a, b) => a.day - b.day)
    .map(({ day, values }) => ({ values: { ...values, date: same(dayText(day)) } }));
}
