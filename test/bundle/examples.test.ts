import { describe, expect, test } from "vitest";
import { allFunctions } from "../../src/functions/all";
import type { Example } from "../../src/functions/define";
import { loadBundle } from "./load-bundle";

const evaluate = loadBundle();

/** What the bundle must give: numbers within rounding, or to the digits that were published; days as dates. */
function expected(value: unknown, places: number | undefined): unknown {
  if (Array.isArray(value)) return value.map((part) => expected(part, places));
  if (typeof value === "number") return expect.closeTo(value, places ?? 9);
  if (value === null) return "";
  if (typeof value === "object" && "day" in value) {
    // Midnight in the spreadsheet's zone, Shanghai, eight hours before midnight in UTC.
    return expect.toSatisfy((date: unknown) => Number(date) === (Number(value.day) * 24 - 8) * 3_600_000);
  }
  return value;
}

/** A published figure is matched when it is the result rounded half up at its digits. */
function matches(result: unknown, { result: wanted, places }: Example): void {
  if (typeof wanted === "number" && typeof result === "number" && places !== undefined) {
    expect(Math.abs(result - wanted)).toBeLessThanOrEqual(0.5 * 10 ** -places * (1 + 1e-9));
  } else expect(result).toEqual(expected(wanted, places));
}

describe.each(allFunctions())("$name", (spec) => {
  test("has an example", () => expect(spec.examples).not.toHaveLength(0));

  test.each(spec.examples)("example %#", (example) => matches(evaluate(spec.name, ...example.args), example));

  test("refuses an argument too many, by its name", () => {
    const count = Object.keys(spec.args).length;
    expect(() => evaluate(spec.name, ...Array(count + 1).fill(1))).toThrow(
      `${spec.name}: takes at most ${count} arguments, got ${count + 1}`,
    );
  });

  test("names the first argument that is missing, in both languages", () => {
    const required = Object.entries(spec.args).find(([, arg]) => !arg.optional);
    if (!required) return expect(() => evaluate(spec.name)).not.toThrow();
    expect(() => evaluate(spec.name)).toThrow(`${spec.name}: ${required[0]} is missing`);
    return expect(() => loadBundle({ locale: "zh_CN" })(spec.name)).toThrow(`${spec.name}: 缺少参数 ${required[0]}`);
  });
});
