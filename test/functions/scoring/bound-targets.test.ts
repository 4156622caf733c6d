import { expect, test } from "vitest";
import { callFormula } from "../call-formula";

// Five complaints at most: four are 5/4 of the target, ten a half.
test.each([
  ["KPI_ATTAINMENT", [4, "≤5"], 1.25],
  ["KPI_ATTAINMENT", [10, "<= 5"], 0.5],
  ["KPI_ATTAINMENT", [10, "≥5"], 2],
  ["KPI_ATTAINMENT", [10, "≤5", "higher"], 2],
  ["KPI_TARGET_CHANCE", [[[40], [40], [40]], "≤41"], 1],
  ["KPI_TARGET_CHANCE", [[[40], [40], [40]], "≥41"], 0],
])("%s(%j) is %d", (name, given, result) => expect(callFormula(name, given)).toBeCloseTo(result, 12));

test("a column of targets tells each row's direction", () => {
  expect(
    callFormula("KPI_ATTAINMENT", [
      [[4], [4]],
      [["≤5"], [5]],
    ]),
  ).toEqual([[1.25], [0.8]]);
});

const CARD = [
  ["KPI", "Owner", "Weight", "Target", "Actual"],
  ["Complaints of my own kind", "Li", 0.5, "≤5", 10],
  ["Calls of my own kind", "Li", 0.5, "≥5", 10],
];

test("so does a scorecard without the column Direction, and what rolls it up", () => {
  const rows = callFormula("KPI_SCORECARD", [CARD]) as unknown[][];
  expect(rows.slice(1, 3).map(([attainment]) => attainment)).toEqual([0.5, 2]);
  const rolled = callFormula("KPI_ROLLUP", [CARD]) as unknown[][];
  expect(rolled.filter(([, kpi]) => String(kpi).startsWith("Complaints")).map((row) => row[3])).toEqual([50]);
});

test("so does the search for managed numbers: just under a ceiling is just in time", () => {
  const history = [
    ["Period", "KPI", "Owner", "Actual", "Target"],
    ...Array.from({ length: 8 }, (_, i) => [`2026-0${i + 1}`, "Complaints of my own kind", "Li", 4.95, "≤5"]),
  ];
  const signs = callFormula("KPI_GAMING", [CARD, history]) as unknown[][];
  expect(signs.flat().join(" ")).toMatch(/just/);
});
