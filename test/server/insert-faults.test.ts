import { describe, expect, test } from "vitest";
import type { Workbook } from "../../scripts/workbench/workbook-interface";
import type { Input, Method } from "../../src/contract/rpc";
import { EVERY_FAULT } from "../every-fault";
import { openBuilt } from "../workbench/harness";
import { answer, target, value } from "./sidebar-call";

const MILESTONES = [
  { day: "2026-12-31", value: 0.26 },
  { day: "2027-06-30", value: 0.3 },
];

const insert = (owner: string): Input<"insertTarget"> => ({
  target: target({ owner }),
  milestones: MILESTONES,
});

/** In `npm test` every call of the case that makes both sheets fails, and every third of the others; `test:all` breaks all. */
const STRIDE: Readonly<Record<string, number>> = EVERY_FAULT
  ? {}
  : { "below other targets": 3, "above a person's cells": 3, "over its own row": 3 };

interface Case<M extends Method> {
  readonly name: string;
  readonly method: M;
  readonly input: Input<M>;
  readonly prepare: (book: Workbook) => Promise<void>;
}

const withTable = async (book: Workbook): Promise<void> => {
  await value(book, "insertTarget", insert("Anna"));
};

const CASES: readonly (Case<"insertTarget"> | Case<"editTarget">)[] = [
  { name: "into a new workbook", method: "insertTarget", input: insert("Ben"), prepare: async () => undefined },
  { name: "below other targets", method: "insertTarget", input: insert("Ben"), prepare: withTable },
  {
    name: "above a person's cells",
    method: "insertTarget",
    input: insert("Ben"),
    prepare: async (book) => {
      await withTable(book);
      book.type("Targets", "B5", "mine");
      book.type("Targets", "A4", '=IF(1=2,"x","")');
    },
  },
  {
    name: "over its own row",
    method: "editTarget",
    input: {
      sheet: "Targets",
      row: 2,
      was: "Repeat purchase rate",
      target: target({ target: 0.35 }),
      milestones: MILESTONES.map(({ day, value: figure }) => ({ day, value: figure + 0.05 })),
    },
    prepare: withTable,
  },
];

describe.each(CASES)("a fault at each service call while writing $name", ({ name, method, input, prepare }) => {
  test("leaves the workbook as before, and the next try succeeds", async () => {
    const clean = openBuilt();
    await prepare(clean);
    const saved = clean.save();
    clean.calls.reset();
    await value(clean, method, input as never);
    const calls = clean.calls.total;
    const after = clean.snapshot();
    expect(calls).toBeGreaterThan(10);

    let book = openBuilt({ data: saved });
    const before = book.snapshot();
    let retried = 0;
    for (let n = 1; n <= calls; n += STRIDE[name] ?? 1) {
      book.failAt(n);
      const reply = await answer(book, method, input as never).catch((error: Error) => ({
        ok: false as const,
        message: error.message,
      }));
      book.failAt(null);
      expect({ n, book: book.snapshot() }).toEqual({ n, book: reply.ok ? after : before });
      if (reply.ok) {
        // A call whose failure does not matter (the language, the lock's release): all is there. Begin anew.
        book = openBuilt({ data: saved });
      } else {
        expect(reply.message.length).toBeGreaterThan(10);
        retried += 1;
      }
    }
    expect(retried).toBeGreaterThan(5);
    const fresh = openBuilt({ data: saved });
    await value(fresh, method, input as never);
    expect(fresh.snapshot()).toEqual(after);
  });
});
