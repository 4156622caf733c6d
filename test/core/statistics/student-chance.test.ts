import { expect, test } from "vitest";
import { studentChance } from "../../../src/core/statistics/student-chance";
import { studentChanceByArea } from "./student-chance-by-area";

test("is the area under the density for 1 to 120 degrees of freedom", () => {
  for (let degrees = 1; degrees <= 120; degrees++) {
    for (const value of [-30, -4, -1.5, -0.3, 0, 1e-6, 0.2, 1, 2.7, 8, 50]) {
      expect(studentChance(value, degrees)).toBeCloseTo(studentChanceByArea(value, degrees), 11);
    }
  }
});

// Quantiles of Student's t, 0.9: the table in NIST/SEMATECH e-Handbook, 1.3.6.7.2.
test.each([
  [1, 3.078],
  [2, 1.886],
  [5, 1.476],
  [10, 1.372],
  [30, 1.31],
  [100, 1.29],
])("%i degrees: 90 %% lie below %d", (degrees, value) => expect(studentChance(value, degrees)).toBeCloseTo(0.9, 3));
