import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluateColumns } from "../../../src/core/expression/evaluate-columns";
import { expressionInputs } from "../../../src/core/expression/expression-inputs";
import { expressionText } from "../../../src/core/expression/expression-text";
import { type Expression, parseExpression } from "../../../src/core/expression/parse-expression";
import { zeroDivisor, zeroDivisors } from "../../../src/core/expression/zero-divisors";

const SEED = 20261121;
const one = (text: string, values: Record<string, number> = {}): number =>
  evaluateColumns(parseExpression(text), values, 1)[0]!;

/** Second implementation: JavaScript's own arithmetic, with our rule for division by zero. */
function byHand(tree: Expression, values: Record<string, number>): number {
  if (typeof tree === "number") return tree;
  if (typeof tree === "string") return values[tree]!;
  const [a, b] = [byHand(tree.left, values), byHand(tree.right, values)];
  if (tree.op === "/" && b === 0) return Number.NaN;
  return { "+": a + b, "-": a - b, "*": a * b, "/": a / b }[tree.op];
}

const trees = fc.letrec<{ tree: Expression }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<Expression>("a", "b", "c"),
    fc.nat(9),
    fc.record({ op: fc.constantFrom("+", "-", "*", "/"), left: tie("tree"), right: tie("tree") }),
  ),
})).tree;

describe("an expression", () => {
  // Worked by hand.
  test.each([
    ["1 + 2 * 3", 7],
    ["(1 + 2) * 3", 9],
    ["8 / 4 / 2", 1],
    ["8 - 4 - 2", 2],
    ["8 / (4 / 2)", 4],
    ["1 - 3 / 4", 0.25],
    ["2.5*4", 10],
    ["1 / 0", Number.NaN],
    ["0 / 0", Number.NaN],
  ])("%s is %s", (text, result) => expect(one(text)).toBe(result));

  test("takes names from columns and numbers alike", () => {
    const columns = Object.freeze({ opening: new Float64Array([4, 10]), closing: new Float64Array([6, 0]), days: 30 });
    const result = evaluateColumns(parseExpression("(opening + closing) / 2 * days"), columns, 2);
    expect([...result]).toEqual([150, 150]);
    expect([...columns.opening]).toEqual([4, 10]);
  });

  test("gives a copy of a bare column, and nothing for no rows", () => {
    const column = new Float64Array([1, 2]);
    const result = evaluateColumns("a", { a: column }, 2);
    expect(result).toEqual(column);
    expect(result).not.toBe(column);
    expect(evaluateColumns(parseExpression("a / b"), { a: 1, b: 2 }, 0)).toHaveLength(0);
  });

  test("names its inputs in their order, each once", () => {
    expect(expressionInputs(parseExpression("(promoters - detractors) / responses + promoters"))).toEqual([
      "promoters",
      "detractors",
      "responses",
    ]);
  });

  test.each(["", "1 +", "(1", "1)", "a b", "* 2", "a $ b", "2 a", "a + + b"])("refuses %j", (text) =>
    expect(() => parseExpression(text)).toThrow(Error),
  );

  test("reads back what it writes, and brackets no more than needed", () => {
    fc.assert(
      fc.property(trees, (tree) => {
        expect(parseExpression(expressionText(tree))).toEqual(tree);
      }),
      { seed: SEED },
    );
    expect(expressionText(parseExpression("((a*b)/(c))-(1-(d))"))).toBe("a * b / c - (1 - d)");
  });

  test("columns agree with row-by-row arithmetic", () => {
    const column = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(trees, column, column, fc.integer({ min: -5, max: 5 }), (tree, a, b, c) => {
        const columns = { a: Float64Array.from(a), b: Float64Array.from(b), c };
        const expected = a.map((_, i) => byHand(tree, { a: a[i]!, b: b[i]!, c }));
        expect([...evaluateColumns(tree, columns, 4)]).toEqual(expected);
        expect([...columns.a]).toEqual(a);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });
});

describe("zero divisors", () => {
  test.each([
    ["a / b", ["b"]],
    ["cogs / ((opening + closing) / 2)", ["opening + closing"]],
    ["a * n / (b * c)", ["b", "c"]],
    ["1 - a / b / 2", ["b"]],
    ["a - b", []],
    ["a / b / c", ["b", "c"]],
  ])("of %s are %j", (text, expected) => expect(zeroDivisors(parseExpression(text))).toEqual(expected));

  test("names the one that is zero", () => {
    const lift = parseExpression("both * orders / (a * b)");
    expect(zeroDivisor(lift, { both: 1, orders: 9, a: 3, b: 0 })).toBe("b");
    expect(zeroDivisor(lift, { both: 1, orders: 9, a: 3, b: 2 })).toBeNull();
    const turns = parseExpression("cogs / ((opening + closing) / 2)");
    expect(zeroDivisor(turns, { cogs: 1, opening: 2, closing: -2 })).toBe("opening + closing");
  });

  test("a result is NaN exactly when one is named", () => {
    const values = fc.record({ a: fc.integer({ min: -2, max: 2 }), b: fc.integer({ min: -2, max: 2 }), c: fc.nat(2) });
    fc.assert(
      fc.property(trees, values, (tree, given) => {
        const constantZero = Number.isNaN(byHand(tree, { a: Math.PI, b: Math.E, c: Math.SQRT2 }));
        fc.pre(!constantZero);
        const result = evaluateColumns(tree, given, 1)[0]!;
        if (Number.isNaN(result)) expect(zeroDivisor(tree, given)).not.toBeNull();
      }),
      { seed: SEED, numRuns: 500 },
    );
  });
});
