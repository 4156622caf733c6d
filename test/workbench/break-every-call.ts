import { expect } from "vitest";
import type { Workbook } from "../../scripts/workbench/open-workbook-node";

/**
 * Breaks the n-th service call for n = 1, 1 + step, … until the action gets through: before or after, never between;
 * a retry without fault succeeds.
 *
 * @returns how many calls were broken
 */
export async function breakEveryCall(
  make: () => Workbook | Promise<Workbook>,
  act: (book: Workbook) => unknown,
  step: number,
): Promise<number> {
  const whole = await make();
  const start = told(whole);
  await act(whole);
  const end = told(whole);
  expect(end).not.toBe(start);
  let broken = 0;
  for (let n = 1; ; n += step) {
    const book = await make();
    book.calls.reset();
    book.failAt(n);
    try {
      await act(book);
    } catch {
      // The platform shows what a menu item throws.
    }
    const reached = book.calls.total < n;
    book.failAt(null);
    const now = told(book);
    expect([start, end], `fault at call ${n}`).toContain(now);
    if (reached) return broken;
    broken += 1;
    if (now !== end) {
      await act(book);
      expect(told(book), `retry after a fault at call ${n}`).toBe(end);
    }
  }
}

/** The workbook as text; in which order a cell got its attributes does not matter. */
const told = (book: Workbook): string =>
  JSON.stringify(book.snapshot(), (_, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
