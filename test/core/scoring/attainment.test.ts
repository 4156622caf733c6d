import fc from "fast-check";
import { expect, test } from "vitest";
import { type AttainmentInput, attainment } from "../../../src/core/scoring/attainment";

const higher = (actual: number, target: number): AttainmentInput => ({ actual, target, direction: "higher" });
const lower = (actual: number, target: number): AttainmentInput => ({ actual, target, direction: "lower" });
const band = (actual: number, low: number | null, high: number | null): AttainmentInput => ({
  actual,
  target: [low, high],
  direction: "band",
});

// Worked by hand from the definitions in the header of `attainment`.
test.each<[string, AttainmentInput, number]>([
  ["half of a target", higher(50, 100), 0.5],
  ["exactly on target", higher(100, 100), 1],
  ["nothing reached", higher(0, 100), 0],
  ["a loss counts nothing", higher(-20, 100), 0],
  ["bounded at ten times", higher(5000, 100), 10],
  ["half the cost allowed", lower(40, 80), 2],
  ["double the cost allowed", lower(160, 80), 0.5],
  ["no complaints at all", lower(0, 5), 10],
  ["linear, half the cost", { ...lower(40, 80), method: "linear" }, 1.5],
  ["linear, double the cost", { ...lower(160, 80), method: "linear" }, 0],
  ["linear, nothing spent", { ...lower(0, 80), method: "linear" }, 2],
  ["higher, target 0 met", higher(0, 0), 1],
  ["higher, target 0 missed", higher(-1, 0), 0],
  ["lower, target 0 met", lower(0, 0), 1],
  ["lower, target 0 missed", lower(1, 0), 0],
  ["negative target beaten: a loss of 50 for one of 100", higher(-50, -100), 1.5],
  ["negative target missed: a loss of 150 for one of 100", higher(-150, -100), 0.5],
  ["negative target, lower is better", lower(-150, -100), 1.5],
  ["progress upward", { ...higher(27, 30), method: "progress", baseline: 25 }, 0.4],
  ["progress downward", { ...lower(6, 5), method: "progress", baseline: 10 }, 0.8],
  ["progress the wrong way", { ...higher(20, 30), method: "progress", baseline: 25 }, 0],
  ["inside a band", band(50, 40, 60), 1],
  ["on the edge of a band", band(60, 40, 60), 1],
  ["below a band", band(30, 40, 60), 0.75],
  ["above a band", band(75, 40, 60), 0.75],
  ["far above a band", band(200, 40, 60), 0],
  ["no low end", band(-5, null, 60), 1],
  ["no low end, above", band(66, null, 60), 0.9],
  ["no high end", band(1e6, 40, null), 1],
  ["edge of 0: the width is the measure", band(-5, 0, 10), 0.5],
  ["open band at 0 has no measure", band(-5, 0, null), 0],
  ["nearest zero, within", { actual: -0.01, target: 0.02, direction: "zero" }, 1],
  ["nearest zero, beyond", { actual: 0.03, target: 0.02, direction: "zero" }, 0.5],
])("%s", (_, input, expected) => expect(attainment(Object.freeze(input))).toBeCloseTo(expected, 12));

test.each<[string, AttainmentInput, string]>([
  ["progress without a baseline", { ...higher(1, 2), method: "progress" }, "missing"],
  ["target equal to baseline", { ...higher(1, 2), method: "progress", baseline: 2 }, "must_not_equal"],
  ["a band without ends", band(1, null, null), "must_not_be_empty"],
  ["a band upside down", band(1, 60, 40), "wrong_order"],
])("%s is refused", (_, input, code) => expect(() => attainment(input)).toThrow(code));

const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const anyInput = fc.record({
  actual: value,
  target: value,
  direction: fc.constantFrom("higher" as const, "lower" as const),
  method: fc.constantFrom("ratio" as const, "linear" as const),
});

test("lies between 0 and 10, and is a number", () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const reached = attainment(input);
      return reached >= 0 && reached <= 10;
    }),
    { seed: 4 },
  );
});

test("a better actual never lowers it", () => {
  fc.assert(
    fc.property(anyInput, fc.double({ min: 0, max: 1e6, noNaN: true }), (input, step) => {
      const better = input.direction === "higher" ? input.actual + step : input.actual - step;
      return attainment({ ...input, actual: better }) >= attainment(input) - 1e-12;
    }),
    { seed: 4 },
  );
});
