import { describe, expect, test } from "vitest";
import type { Workbook } from "../../scripts/workbench/open-workbook-node";
import { EVERY_FAULT } from "../every-fault";
import { value } from "../server/sidebar-call";
import { breakEveryCall } from "./break-every-call";
import { openBuilt } from "./harness";
import { CHOICES, inserted } from "./templates/insertion";

const now = (): number => Date.UTC(2026, 10, 21, 3);
const STEP = EVERY_FAULT ? 1 : 5;

const press = (book: Workbook, item: string, buttons: number): void => {
  book.answers.length = 0;
  for (let i = 0; i < buttons; i += 1) book.answers.push({ button: "OK" });
  book.run(item);
};

/** Work that writes; templates and panels that write more have tests of their own. */
const CASES: Readonly<Record<string, { prepare: (book: Workbook) => unknown; act: (book: Workbook) => unknown }>> = {
  "restoring the add-on's formulas": {
    prepare: (book) => {
      const [sheet] = book.sheets as [string];
      const cells = [
        ["A1", "80"],
        ["B1", "10"],
        ["C1", "=KPI_AOV(A1;B1)"],
        ["D1", '=KPI_STATUS("101%")'],
        ["E1", '=KPI_STAGE_WEIGHTS("growth")'],
      ] as const;
      for (const [cell, text] of cells) book.type(sheet, cell, text);
      press(book, "menuPortableCopy", 2);
    },
    act: (book) => press(book, "menuRestore", 1),
  },
  "removing sample data": {
    prepare: (book) => inserted(book, "bonus"),
    act: (book) => press(book, "menuRemoveSamples", 1),
  },
  "setting the day of two reviews": {
    prepare: async (book) => {
      await inserted(book, "order-analysis", { ...CHOICES, sampleData: false });
      await inserted(book, "order-analysis", { ...CHOICES, sampleData: false });
    },
    act: (book) => press(book, "menuSetToday", 1),
  },
  "inserting a formula": {
    prepare: () => undefined,
    act: (book) => value(book, "insertFormula", { name: "KPI_AOV" }),
  },
  "keeping the wizard": {
    prepare: () => undefined,
    act: (book) => value(book, "saveWizard", { state: '{"step":2}' }),
  },
};

describe("a fault at any service call", () => {
  test.each(Object.keys(CASES))("of %s leaves it done or not begun, and a retry does it", async (name) => {
    const { prepare, act } = CASES[name]!;
    const book = openBuilt({ now });
    await prepare(book);
    const data = book.save();
    const broken = await breakEveryCall(() => openBuilt({ now, data }), act, STEP);
    expect(broken).toBeGreaterThanOrEqual(1);
  });
});
