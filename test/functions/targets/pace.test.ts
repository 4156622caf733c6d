import { expect, test } from "vitest";
import { callFormula } from "../call-formula";

const column = (...values: unknown[]): unknown[][] => values.map((value) => [value]);

test("one row a target, in the words of the language", () => {
  const given = [0, column(100, 100, 20), "2026-01-01", "2026-03-31", "2026-01-30", column(50, 100 / 3, 5)];
  const words = (language: "en" | "zh") =>
    (callFormula("KPI_PACE", given, language) as unknown[][]).map((row) => row[5]);
  expect(words("en")).toEqual(["ahead", expect.any(String), "behind"]);
  expect(words("zh")[0]).toBe("领先");
});

test("the same weights give the same expectation as the milestones", () => {
  const path = [0, 100, "2026-10-01", "2026-12-31"];
  const weights = column(1, 1, 2);
  const milestones = callFormula("KPI_MILESTONES", [...path, "month", weights]) as [{ day: number }, number][];
  const expected = milestones.map(([{ day }]) => {
    const asOf = new Date(day * 86_400_000).toISOString().slice(0, 10);
    return (callFormula("KPI_PACE", [...path, asOf, 1, weights, "month"]) as number[][])[0]![0];
  });
  expect(expected).toEqual(milestones.map(([, value]) => value));
});

test("shapes are understood in both languages", () => {
  const at = (shape: unknown): unknown =>
    (callFormula("KPI_MILESTONES", [0, 100, "2026-01-01", "2026-12-31", "季度", shape]) as unknown[][])[0]![1];
  expect(at("前置")).toBeCloseTo(43.75, 10);
  expect(at("Front")).toBeCloseTo(43.75, 10);
  expect(at("后置")).toBeCloseTo(6.25, 10);
  expect(at("")).toBeCloseTo(25, 10);
});

test.each([
  ["KPI_MILESTONES", [0, 100, "2026-03-31", "2026-01-01"], "must_not_be_before"],
  ["KPI_MILESTONES", [0, 100, "2026-01-01", "2026-03-31", "month", column(1, 2)], "weights_per_period"],
  ["KPI_MILESTONES", [0, 100, "2026-01-01", "2026-03-31", "month", column(1, "", 2)], "must_not_be_blank"],
  ["KPI_MILESTONES", [0, 100, "2026-01-01", "2026-03-31", "month", "sideways"], "not_a_choice"],
  ["KPI_MILESTONES", [0, 100, "03/04/2026", "2026-03-31"], "ambiguous_date"],
  ["KPI_PACE", [5, 5, "2026-01-01", "2026-03-31", "2026-02-01", 5], "must_not_equal"],
])("%s%j is refused", (name, given, code) => {
  expect(() => callFormula(name, given)).toThrow(expect.objectContaining({ code }));
});

test("a row without an actual stays blank", () => {
  const given = [0, 100, "2026-01-01", "2026-03-31", "2026-01-30", column("", 20)];
  expect((callFormula("KPI_PACE", given) as unknown[][])[0]).toEqual([null, null, null, null, null, null]);
});
