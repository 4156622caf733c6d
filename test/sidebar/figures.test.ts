import { expect, test } from "vitest";
import { roundFigure, showFigure, typeFigure } from "../../src/sidebar/figures";

// Two decimals as people say them, four digits where two decimals would leave little.
test.each([
  [0.2535320978, "share", "25.35%"],
  [0.9999, "share", "99.99%"],
  [0.0031247, "share", "0.3125%"],
  [-0.12344, "percent", "-12.34%"],
  [1234567.891, "currency", "1234567.89"],
  [119.8274, "currency", "119.83"],
  [0.123456, "ratio", "0.1235"],
  [0, "share", "0%"],
])("%d taken from a cell as %s is typed as %s", (value, unit, typed) => {
  expect(typeFigure(roundFigure(value, unit), unit)).toBe(typed);
});

test("weights stand with their decimals below one another", () => {
  expect([0.2068, 0.255].map((weight) => showFigure(weight, "share", "zh", 2))).toEqual(["20.68%", "25.50%"]);
  expect(showFigure(0.25, "share", "en")).toBe("25%");
});
