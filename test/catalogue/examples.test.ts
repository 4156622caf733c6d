import { describe, expect, test } from "vitest";
import { catalogue } from "../../src/catalogue/all";
import type { Kpi } from "../../src/catalogue/kpi";
import { evaluateColumns } from "../../src/core/expression/evaluate-columns";
import { parseExpression } from "../../src/core/expression/parse-expression";

const computed = catalogue().filter((kpi) => kpi.expression !== "");

/** Result of an entry's own example, by its own expression. */
function resultOf({ inputs, expression, variants, example }: Kpi): number {
  const given = example!.inputs;
  const values = Object.fromEntries(inputs.map(({ id, default: left }, i) => [id, (given[i] ?? left) as number]));
  const choice = given[inputs.length];
  const text = variants && choice ? variants.choices[choice]!.expression : expression;
  return evaluateColumns(parseExpression(text), values, 1)[0]!;
}

describe.each(computed)("$id", (kpi) => {
  const { result, places } = kpi.example!;

  test("gives its example, or rounds to the published digits", () => {
    const tolerance = places === undefined ? 1e-9 : 0.5 * 10 ** -places;
    expect(Math.abs(resultOf(kpi) - result)).toBeLessThanOrEqual(tolerance * (1 + 1e-9));
  });

  test("has a plausible example", () => {
    expect(result).toBeGreaterThanOrEqual(kpi.plausible.min ?? -Infinity);
    expect(result).toBeLessThanOrEqual(kpi.plausible.max ?? Infinity);
  });
});
