import { expect, test } from "vitest";
import { openBuilt } from "../workbench/harness";
import { target, value } from "./sidebar-call";

/** Texts that a sheet, a page or a locale could take for something else. */
const HOSTILE = [
  '=HYPERLINK("https://example.com";"x")',
  "+1+1",
  "-2+3",
  "@SUM(A1:A9)",
  "'=1+1",
  " =1+1",
  "\t=1+1",
  "\uff1d1+1",
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "{{7*7}} $" + "{7*7}",
  "\u202egnp.exe",
  "\u200f\u200e=1+1",
  "👩‍👩‍👧‍👦 🚀",
  "1/3",
  "007",
  "2026-11-21",
  "May 2027",
  "TRUE",
  "1e9",
  "50%",
  "#N/A",
  "line one\nline two",
  "提高销量；<b>现在</b>",
  "x".repeat(5000),
];

test.each(HOSTILE)("hostile text %# lands as text in every field and comes back the same", async (text) => {
  const book = openBuilt();
  const hostile = target({
    kpi: text,
    owner: text,
    parent: text,
    source: text,
    strategy: text,
    counter: text,
    dimension: text,
    unit: text,
    note: text,
  });
  await value(book, "insertTarget", {
    target: hostile,
    milestones: [{ day: "2027-06-30", value: 1 }],
  });
  const width = "A2:T2";
  expect(book.formulaTexts("Targets", width)[0]!.filter((formula) => formula !== "")).toEqual([]);
  expect(book.values("Targets", width)[0]!.filter((cell) => cell === text)).toHaveLength(9);
  expect(book.formulaTexts("Milestones", "A2:B2")).toEqual([["", ""]]);
  expect(book.values("Milestones", "A2:B2")).toEqual([[text, text]]);
  const [row] = await value(book, "readTargets", {});
  expect(row).toEqual({ ...hostile, sheet: "Targets", row: 2 });
});
