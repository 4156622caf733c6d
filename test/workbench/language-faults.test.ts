import { expect, test } from "vitest";
import type { Workbook } from "../../scripts/workbench/open-workbook-node";
import { EVERY_FAULT } from "../every-fault";
import { openBuilt } from "./harness";

/** Every call is broken until the choice is kept, then some of the many that build the menu. */
const CHOICE = 6;
const STEP = EVERY_FAULT ? 1 : 7;

const CHOICES = [
  ["menuLanguageChinese", ""],
  ["menuLanguageAutomatic", "menuLanguageChinese"],
  ["menuLanguageEnglish", "menuLanguageChinese"],
] as const;

test.each(CHOICES)(
  "a fault at any service call of %s, chosen after %s: the choice and the menu, or neither",
  (item, before) => {
    const open = (): Workbook => {
      const book = openBuilt();
      book.openDocument();
      if (before) book.run(before);
      return book;
    };
    const told = (book: Workbook): string => JSON.stringify([book.snapshot()["properties"], book.menus]);
    const whole = open();
    const start = told(whole);
    whole.run(item);
    const end = told(whole);
    expect(end).not.toBe(start);
    const seen = new Set<string>();
    for (let n = 1; ; n += n < CHOICE ? 1 : STEP) {
      const book = open();
      book.calls.reset();
      book.failAt(n);
      try {
        book.answers.push({ button: "OK" });
        book.run(item);
      } catch {
        // The platform shows what a menu item throws.
      }
      const reached = book.calls.total < n;
      book.failAt(null);
      book.answers.length = 0;
      expect([start, end], `fault at call ${n}`).toContain(told(book));
      seen.add(told(book));
      book.run(item);
      expect(told(book), `retry after a fault at call ${n}`).toBe(end);
      if (reached) break;
    }
    expect(seen.size).toBe(2);
  },
);
