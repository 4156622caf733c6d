import { expect, test } from "vitest";
import { callFormula } from "../call-formula";

const TABLE = [
  ["KPI", "Weight", "Target", "Actual"],
  ["Orders", 60, 100, 90],
  ["Parcels", 40, 100, ""],
];

test("a blank leaves its weight out unless the options count it as 0, then the row says what it costs", () => {
  // By hand: 90 on all that is reported; 0.6 × 90 with the blank as 0, and 40 points lost by it.
  expect(callFormula("KPI_SCORECARD", [TABLE])).toMatchObject([
    {},
    [0.9, 90, 90, "at risk", -10, 6, ""],
    ["", "", "", "", "", "", "not reported"],
    ["", 90, 90, "at risk", "", 6, "grade B; 60% reported"],
  ]);
  expect(callFormula("KPI_SCORECARD", [TABLE, [["missing", "zero"]]])).toMatchObject([
    {},
    [0.9, 90, 54, "at risk", -10, 6, ""],
    ["", 0, 0, "", "", 40, "not reported"],
    ["", 54, 54, "off track", "", 46, "grade D; 60% reported"],
  ]);
});

test.each(["Total", "合计", "總分"])("a row %s that a person typed below is no KPI", (word) => {
  const typed = [...TABLE, [word, 100, "", ""]];
  const card = callFormula("KPI_SCORECARD", [typed]) as unknown[][];
  expect(card[3]).toEqual(["", "", "", "", "", "", ""]);
  expect(card[4]).toEqual(["", 90, 90, "at risk", "", 6, "grade B; 60% reported"]);
  const findings = (callFormula("KPI_HEALTH", [typed]) as unknown[][]).map((line) => line[3]);
  expect(findings).not.toContain("weights add to 200%");
});
