import * as fc from "fast-check";
import { expect, test } from "vitest";
import { catalogue } from "../../../src/catalogue/all";
import { findKpi } from "../../../src/catalogue/find";
import { identitiesOf } from "../../../src/catalogue/identities";
import { expressionInputs } from "../../../src/core/expression/expression-inputs";
import { parseExpression } from "../../../src/core/expression/parse-expression";
import { identityEffects } from "../../../src/core/review/identity-effects";

const effects = (
  expression: string,
  before: Record<string, number>,
  after: Record<string, number>,
  change: [number, number],
) => identityEffects(parseExpression(expression), before, after, change);

test("a product: who doubles has what the logarithm gives him", () => {
  // By hand: 100 to 400 by two doublings, 150 each.
  const found = effects("a * b", { a: 10, b: 10 }, { a: 20, b: 20 }, [100, 400])!;
  expect(found.map(({ name }) => name)).toEqual(["a", "b"]);
  for (const { effect } of found) expect(effect).toBeCloseTo(150, 9);
});

test("a divisor that grows pulls down, a subtrahend too", () => {
  expect(effects("cost / buyers", { cost: 100, buyers: 10 }, { cost: 100, buyers: 20 }, [10, 5])).toEqual([
    { name: "cost", effect: expect.closeTo(0, 12) },
    { name: "buyers", effect: expect.closeTo(-5, 12) },
  ]);
  expect(effects("sales - cost", { sales: 10, cost: 4 }, { sales: 11, cost: 7 }, [6, 4])).toEqual([
    { name: "sales", effect: 1 },
    { name: "cost", effect: -3 },
  ]);
  expect(
    effects("a / (b / c)", { a: 6, b: 3, c: 2 }, { a: 6, b: 3, c: 4 }, [4, 8])!.map(({ effect }) => effect),
  ).toEqual([expect.closeTo(0, 12), expect.closeTo(0, 12), expect.closeTo(4, 12)]);
});

test.each([
  ["the level is another", "a * b", { a: 10, b: 10 }, { a: 20, b: 10 }, [110, 200]],
  ["the level fits and the change does not", "a * b", { a: 10, b: 10 }, { a: 10, b: 10.1 }, [100, 99.5]],
  ["nothing changed", "a * b", { a: 10, b: 10 }, { a: 20, b: 5 }, [100, 100]],
  ["a factor is 0", "a * b", { a: 0, b: 10 }, { a: 10, b: 10 }, [0, 100]],
  ["a divisor is 0", "a / b", { a: 1, b: 0 }, { a: 1, b: 1 }, [1, 1]],
  ["a factor is negative", "a * b", { a: -1, b: -10 }, { a: -2, b: -10 }, [10, 20]],
  ["sums and products mix", "(a - b) / a", { a: 10, b: 5 }, { a: 10, b: 6 }, [0.5, 0.4]],
  ["a number has no name", "a * 2", { a: 10 }, { a: 20 }, [20, 40]],
] as const)("nothing is said where %s", (_, expression, before, after, [from, to]) => {
  expect(effects(expression, before, after, [from, to])).toBeNull();
});

test("effects add up to the change of what the parts give, and one that stays has none", () => {
  const amount = fc.double({ min: 0.01, max: 1000, noNaN: true });
  fc.assert(
    fc.property(amount, amount, amount, amount, amount, (a, b, c, a2, b2) => {
      const [from, to] = [(a * b) / c, (a2 * b2) / c];
      fc.pre(from !== to);
      const found = effects("a * b / c", { a, b, c }, { a: a2, b: b2, c }, [from, to])!;
      const sum = found.reduce((all, { effect }) => all + effect, 0);
      expect(Math.abs(sum - (to - from))).toBeLessThanOrEqual(1e-9 * Math.max(from, to));
      expect(Math.abs(found[2]!.effect)).toBeLessThanOrEqual(1e-9 * Math.max(from, to));
    }),
    { seed: 7 },
  );
});

test("identities speak of KPIs of the catalogue, never of the KPI itself, and of products or sums alone", () => {
  const known = catalogue().filter(({ id }) => identitiesOf(id).length > 0);
  expect(known.length).toBeGreaterThan(10);
  for (const { id } of known) {
    for (const expression of identitiesOf(id)) {
      const inputs = expressionInputs(parseExpression(expression));
      expect(inputs, expression).not.toContain(id);
      for (const input of inputs) expect(findKpi(input)?.id, expression).toBe(input);
      expect(expression).toMatch(/^[a-z_]+( [*/] [a-z_]+)*$|^[a-z_]+( [-+] [a-z_]+)*$/);
    }
  }
});
