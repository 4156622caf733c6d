import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalogue } from "../../../src/catalogue/all";
import type { Kpi } from "../../../src/catalogue/kpi";
import { evaluateColumns } from "../../../src/core/expression/evaluate-columns";
import { parseExpression } from "../../../src/core/expression/parse-expression";
import { zeroDivisors } from "../../../src/core/expression/zero-divisors";
import { callFormula } from "../call-formula";

const SEED = 20261121;
const computed = catalogue().filter((kpi): kpi is Kpi & { formula: string } => kpi.formula !== null);
const cells = fc.oneof(
  { weight: 6, arbitrary: fc.double({ min: 0, max: 1000, noNaN: true }) },
  { weight: 2, arbitrary: fc.nat(3) },
  fc.constantFrom("", "N/A", "1,234", "85%", "120万", "-"),
);

/** Within the bounds of the input, which a whole column is refused for. */
const cellsOf = ({ maximum, above }: Kpi["inputs"][number]): fc.Arbitrary<number | string> =>
  maximum !== undefined
    ? fc.oneof(fc.double({ min: 0, max: maximum, noNaN: true }), fc.constantFrom("", "N/A", "85%", "-"))
    : above !== undefined
      ? fc.oneof(fc.double({ min: 1, max: 1000, noNaN: true }), fc.constantFrom("", "N/A", "1,234", "-"))
      : cells;

/** What a single call gives, with its error as the word that a column shows. */
function alone(formula: string, given: readonly unknown[]): unknown {
  try {
    return callFormula(formula, given) ?? "";
  } catch (error) {
    const code = (error as { code?: string }).code;
    if (code === "must_not_be_zero" || code === "too_large") return "no result";
    if (code === "must_be_at_least") return "not plausible: check the inputs";
    if (code === "above_whole" || code === "part_above_whole") return "above 100 %: check the inputs";
    if (code === "not_plausible") {
      // A share above 1 that is no plain quotient is said in general words when alone.
      const { details } = error as unknown as { details: { got: number; high: number | string } };
      return details.high === 1 && details.got > 1
        ? "above 100 %: check the inputs"
        : "not plausible: check the inputs";
    }
    throw error;
  }
}

describe.each(computed)("$formula", (kpi) => {
  const width = kpi.inputs.length;

  test("a column is what its rows give one by one", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(...kpi.inputs.map(cellsOf)), { minLength: 2, maxLength: 5 }), (rows) => {
        const columns = kpi.inputs.map((_, i) => rows.map((row) => [row[i]]));
        const together = callFormula(kpi.formula, Object.freeze(columns)) as unknown[][];
        expect(together.map(([value]) => value ?? "")).toEqual(rows.map((row) => alone(kpi.formula, row)));
      }),
      { seed: SEED, numRuns: 12 },
    );
  });

  test("names what made each denominator zero", () => {
    for (const choice of kpi.variants ? Object.keys(kpi.variants.choices) : [undefined]) {
      const tree = parseExpression(choice ? kpi.variants!.choices[choice]!.expression : kpi.expression);
      for (const divisor of zeroDivisors(tree)) {
        const own = parseExpression(divisor);
        // Values that make this divisor zero and no other: all 1, or 0 where the divisor is a sum or one input.
        const values = kpi.inputs.map(({ id }) => {
          if (typeof own !== "object") return id === own ? 0 : 1;
          const minus = own.op === "-";
          return !minus && divisor.split(/[^a-z_0-9]+/).includes(id) ? 0 : 1;
        });
        const named = Object.fromEntries(kpi.inputs.map(({ id }, i) => [id, values[i]!]));
        expect(evaluateColumns(own, named, 1)[0], divisor).toBe(0);
        const given = choice ? [...values, choice] : values;
        expect(() => callFormula(kpi.formula, given), divisor).toThrow(
          divisor === "days"
            ? expect.objectContaining({ code: "must_be_above", details: { argument: divisor, above: 0, got: 0 } })
            : expect.objectContaining({ code: "must_not_be_zero", details: { argument: divisor } }),
        );
      }
    }
  });

  test("blank in, blank out; what does not apply says so", () => {
    const required = kpi.inputs.filter((input) => input.default === undefined);
    expect(
      callFormula(
        kpi.formula,
        required.map(() => ""),
      ),
    ).toBeNull();
    expect(
      callFormula(
        kpi.formula,
        required.map((_, i) => (i === 0 ? "不适用" : 1)),
      ),
    ).toBe("N/A");
  });

  test("names the input that is below its minimum or no number", () => {
    const good = kpi.example!.inputs.slice(0, width);
    kpi.inputs.forEach(({ id, minimum }, i) => {
      if (i >= good.length) return;
      const bad = (value: unknown): unknown[] => good.map((own, at) => (at === i ? value : own));
      expect(() => callFormula(kpi.formula, bad("many"))).toThrow(
        expect.objectContaining({ code: "not_a_number", details: { argument: id, got: '"many"' } }),
      );
      if (minimum !== undefined) {
        expect(() => callFormula(kpi.formula, bad(minimum - 1))).toThrow(
          expect.objectContaining({ code: "must_be_at_least", details: expect.objectContaining({ argument: id }) }),
        );
      }
    });
  });
});

describe("definitions", () => {
  test("a share above 1 is said in words, with the way out", () => {
    expect(() => callFormula("KPI_CONVERSION_RATE", [24000, 750])).toThrow(
      expect.objectContaining({ code: "above_whole", details: { got: 32, part: "buyers", whole: "visitors" } }),
    );
    expect(
      callFormula("KPI_CONVERSION_RATE", [
        [[750], [24000]],
        [[24000], [750]],
      ]),
    ).toEqual([[0.03125], ["above 100 %: check the inputs"]]);
  });

  test("inventory days take the days of the period that the cost covers", () => {
    // A quarter's cost: 42 days; with 365 it would be the 168.46 days that article 002's wording gives.
    expect(callFormula("KPI_INVENTORY_DAYS", [4e6, 4.4e6, 9.1e6, 91])).toBeCloseTo(42, 12);
    expect(callFormula("KPI_INVENTORY_DAYS", [4e6, 4.4e6, 9.1e6])).toBeCloseTo(168.4615, 4);
  });

  test("availability with breaks out of the planned time or in it, in both languages", () => {
    expect(callFormula("KPI_EQUIPMENT_AVAILABILITY", [480, 60, 47])).toBeCloseTo(373 / 420, 12);
    expect(callFormula("KPI_EQUIPMENT_AVAILABILITY", [480, 60, 47, "in"])).toBeCloseTo(373 / 480, 12);
    expect(callFormula("KPI_EQUIPMENT_AVAILABILITY", [480, 60, 47, "计入"])).toBeCloseTo(373 / 480, 12);
    expect(() => callFormula("KPI_EQUIPMENT_AVAILABILITY", [480, 60, 47, "off"])).toThrow(
      expect.objectContaining({ code: "not_a_choice" }),
    );
  });

  test("completion turns round where less is better", () => {
    expect(callFormula("KPI_TARGET_COMPLETION_RATE", [42, 45])).toBeCloseTo(42 / 45, 12);
    expect(callFormula("KPI_TARGET_COMPLETION_RATE", [42, 45, "越低越好"])).toBeCloseTo(45 / 42, 12);
  });

  test("revenue per head is a year's", () => {
    expect(callFormula("KPI_REVENUE_PER_EMPLOYEE", [1e6, 10, 91.25])).toBeCloseTo(400_000, 9);
  });

  test("lifetime value is revenue, or profit with the margin", () => {
    expect(callFormula("KPI_LTV", [100, 4, 3])).toBe(1200);
    expect(callFormula("KPI_LTV", [100, 4, 3, "40%"])).toBeCloseTo(480, 12);
  });

  test("ROI of a gain that holds the money put in, and of a net gain", () => {
    expect(callFormula("KPI_ROI", [130, 100])).toBeCloseTo(0.3, 12);
    expect(callFormula("KPI_ROI", [30, 100, "net"])).toBeCloseTo(0.3, 12);
  });
});
