import { buildSync } from "esbuild";
import { expect, test } from "vitest";
import type { Workbook } from "../../../scripts/workbench/open-workbook-node";
import { openScript } from "../harness";

const script = buildSync({
  entryPoints: ["test/workbench/templates/synthetic-script.ts"],
  bundle: true,
  write: false,
  format: "iife",
  globalName: "Synthetic",
  target: "es2019",
  footer: { js: "function insertSynthetic() { return Synthetic.insertSynthetic(); }" },
}).outputFiles[0]!.text;

function open(): Workbook {
  const book = openScript(script);
  book.type(book.sheets[0]!, "B2", "mine");
  book.select(book.sheets[0]!, "B2");
  return book;
}

test("a fault at any service call leaves the workbook as it was, and a retry succeeds", { timeout: 120_000 }, () => {
  const counted = open();
  counted.calls.reset();
  expect(counted.run("insertSynthetic")).toEqual(["All of it", "Other"]);
  const calls = counted.calls.total;
  const after = counted.snapshot();
  expect(calls).toBeGreaterThan(80);

  const book = open();
  const before = book.snapshot();
  for (let n = 1; n <= calls; n += 1) {
    book.failAt(n);
    expect(() => book.run("insertSynthetic"), `call ${n}`).toThrow();
    book.failAt(null);
    expect(book.snapshot(), `after a fault at call ${n}`).toEqual(before);
  }
  expect(book.run("insertSynthetic")).toEqual(["All of it", "Other"]);
  expect(withoutNames(book.snapshot())).toEqual(withoutNames(after));
});

/** Named ranges end in the id of their sheet, which each sheet gets anew. */
const withoutNames = (snapshot: Readonly<Record<string, unknown>>): unknown => ({ ...snapshot, namedRanges: [] });

test("text that looks like a formula, a sign or a mention stays text", () => {
  const book = open();
  book.run("insertSynthetic");
  const values = book.values("All of it", "A1:E12").flat();
  expect(values).toEqual(expect.arrayContaining(["=1+1", "+a line", "-one", "@two", "'three"]));
  expect(book.formulaTexts("All of it", "A1:A12").flat().filter(Boolean)).toEqual([]);
});

test("inserted twice, the second speaks of its own sheets and leaves the first alone", () => {
  const book = open();
  book.run("insertSynthetic");
  const first = (book.snapshot()["sheets"] as unknown[]).slice(0, 3);
  expect(book.run("insertSynthetic")).toEqual(["All of it 2", "Other 2"]);
  expect((book.snapshot()["sheets"] as unknown[]).slice(0, 3)).toEqual(first);
  const formulas = book.formulaTexts("Other 2", "A1:A6").flat().filter(Boolean);
  expect(formulas.length).toBeGreaterThan(0);
  for (const formula of formulas) expect(formula).toContain("'All of it 2'!");
});
