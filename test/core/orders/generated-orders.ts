import { dayNumber } from "../../../src/core/calendar/day-number";

/** One order as it was placed, before an export takes it apart. */
export interface TrueOrder {
  readonly id: string;
  readonly day: number;
  /** "" for a guest. */
  readonly customer: string;
  readonly cents: number;
  /** Cents sent back, and when; an order sent back whole does not count. */
  readonly returned: number;
  readonly returnDay: number;
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Orders of a shop over a year and a half: some customers come back soon, some late, some never. */
export function generatedOrders(count: number, seed: number): TrueOrder[] {
  const random = seeded(seed);
  const first = dayNumber(2025, 2, 10);
  const days = 540;
  return Array.from({ length: count }, (_, i) => {
    const day = first + Math.floor(random() * days);
    const cents = 100 + Math.floor(random() ** 2 * 50_000);
    const fate = random();
    return {
      id: `A${i + 1}`,
      day,
      customer: random() < 0.1 ? "" : `c${Math.floor(random() ** 2 * Math.max(3, count / 3))}`,
      cents,
      returned: fate < 0.05 ? cents : fate < 0.12 ? Math.floor(cents / 3) : 0,
      returnDay: day + Math.floor(random() * 70),
    };
  });
}

/** Rows as a shop exports them: orders in several rows, returns as negative rows, shuffled. */
export function exportRows(orders: readonly TrueOrder[], seed: number, split: boolean) {
  const random = seeded(seed);
  const rows: { day: number; customer: string; amount: number; id: string; at: number }[] = [];
  for (const { id, day, customer, cents, returned, returnDay } of orders) {
    let rest = cents;
    while (split && rest > 50 && random() < 0.5) {
      const part = 1 + Math.floor(random() * (rest - 1));
      rows.push({ day, customer, amount: part / 100, id, at: random() });
      rest -= part;
    }
    rows.push({ day, customer, amount: rest / 100, id, at: random() });
    if (returned > 0) rows.push({ day: returnDay, customer, amount: -returned / 100, id, at: random() });
  }
  rows.sort((a, b) => a.at - b.at);
  return {
    days: rows.map(({ day }) => day),
    customers: rows.map(({ customer }) => customer),
    amounts: rows.map(({ amount }) => amount),
    orderIds: rows.map(({ id }) => id),
  };
}
