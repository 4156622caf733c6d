import { expect, test } from "vitest";
import { checkFunctions } from "../../scripts/build/check-functions";
import { allFunctions } from "../../src/functions/all";
import { number } from "../../src/functions/args";
import { defineRowFunction, type FunctionSpec } from "../../src/functions/define";

const good = defineRowFunction({
  name: "KPI_GOOD",
  group: "scoring",
  summary: ["Twice.", "两倍。"],
  args: { value: number(["A number.", "数字。"]) },
  returns: ["A number.", "数字。"],
  examples: [{ args: [1], result: 2 }],
  compute: ({ value }) => value * 2,
});
const like = (change: Partial<FunctionSpec>): FunctionSpec => ({ ...good, ...change });

test("a declaration with everything passes, and all of ours do", () => {
  expect(checkFunctions([good])).toEqual([]);
  expect(checkFunctions(allFunctions())).toEqual([]);
});

test.each<[string, Partial<FunctionSpec>, string]>([
  ["no example", { examples: [] }, "KPI_GOOD: has no example"],
  ["no Chinese", { summary: ["Twice.", ""] }, "KPI_GOOD: summary has no Chinese text"],
  ["English in both", { summary: ["Twice.", "Twice."] }, "KPI_GOOD: summary has no Chinese in its Chinese text"],
  ["no English", { returns: [" ", "数字。"] }, "KPI_GOOD: returns has no English text"],
  ["no prefix", { name: "GOOD" }, "GOOD: must start with KPI_"],
  ["a private name", { name: "KPI_GOOD_" }, "KPI_GOOD_: must be capitals, digits and _, and must not end in _"],
  ["a cell's name", { name: "KPI1" }, "KPI1: reads as a cell address"],
])("%s is found", (_, change, finding) => expect(checkFunctions([like(change)])).toContain(finding));

test("a name declared twice is found", () => {
  expect(checkFunctions([good, good])).toEqual(["KPI_GOOD: is declared twice"]);
});
