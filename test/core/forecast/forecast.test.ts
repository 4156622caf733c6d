import fc from "fast-check";
import { expect, test } from "vitest";
import { forecast } from "../../../src/core/forecast/forecast";
import { outlook } from "../../../src/core/forecast/outlook";
import { targetChance } from "../../../src/core/forecast/target-chance";
import { cpuTime } from "../../cpu-time";

const history = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 3, maxLength: 30 });
const check = (property: fc.IRawProperty<[number[]]>) => fc.assert(property, { seed: 6, numRuns: 60 });

test("the middle lies between the ends, and more confidence is wider", () => {
  check(
    fc.property(history, (values) => {
      const narrow = forecast(values, 3, 0, 0.5);
      forecast(values, 3, 0, 0.9).forEach(({ value, low, high }, h) => {
        expect(low).toBeLessThanOrEqual(narrow[h]!.low);
        expect(narrow[h]!.low).toBeLessThanOrEqual(value);
        expect(value).toBeLessThanOrEqual(narrow[h]!.high);
        expect(narrow[h]!.high).toBeLessThanOrEqual(high);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(Number.isFinite(high)).toBe(true);
      });
    }),
  );
});

test("the chance of a target at an end of the interval is what the interval says", () => {
  check(
    fc.property(history, (values) => {
      if (values.every((value) => value === values[0])) return;
      const { value, low, high } = forecast(values, 2, 0, 0.8)[1]!;
      const chance = (target: number): number =>
        targetChance(outlook(values, 2, 0), { direction: "higher", target }, 1);
      expect(chance(high)).toBeCloseTo(0.1, 9);
      expect(chance(value)).toBeCloseTo(0.5, 9);
      if (low > 0) {
        expect(chance(low)).toBeCloseTo(0.9, 9);
        expect(targetChance(outlook(values, 2, 0), { direction: "lower", target: low }, 1)).toBeCloseTo(0.1, 9);
        expect(targetChance(outlook(values, 2, 0), { direction: "band", low, high }, 1)).toBeCloseTo(0.8, 9);
      }
    }),
  );
});

test("another unit changes nothing but the unit", () => {
  check(
    fc.property(history, (values) => {
      const inCents = forecast(
        values.map((value) => value * 100),
        2,
        0,
        0.8,
      );
      forecast(values, 2, 0, 0.8).forEach((period, h) => {
        expect(inCents[h]!.value / 100).toBeCloseTo(period.value, 6);
        expect(inCents[h]!.low / 100).toBeCloseTo(period.low, 6);
        expect(inCents[h]!.high / (100 * period.high)).toBeCloseTo(1, 6);
      });
    }),
  );
});

test.each([1e-9, 1e9, 1e12])("figures in units of %d are forecast as well", (unit) => {
  const values = [10, 11, 12, 10.5, 13, 12, 14, 12.5, 13, 15, 14, 16];
  for (const length of [4, 12]) {
    const plain = forecast(values.slice(0, length), 2, length === 12 ? 4 : 0, 0.8);
    const large = forecast(
      values.slice(0, length).map((value) => value * unit),
      2,
      length === 12 ? 4 : 0,
      0.8,
    );
    plain.forEach(({ value, low, high }, h) => {
      expect(large[h]!.value / unit).toBeCloseTo(value, 6);
      expect(large[h]!.low / unit).toBeCloseTo(low, 6);
      expect(large[h]!.high / unit).toBeCloseTo(high, 6);
    });
  }
});

test("a history that never changed is expected to go on", () => {
  expect(forecast([7, 7, 7, 7], 2, 0, 0.8)).toEqual([
    { value: 7, low: 7, high: 7 },
    { value: 7, low: 7, high: 7 },
  ]);
  const chance = (direction: "higher" | "lower", target: number) =>
    targetChance(outlook([7, 7, 7], 1, 0), { direction, target }, 0);
  expect([chance("higher", 7), chance("higher", 7.1), chance("lower", 7), chance("lower", 6.9)]).toEqual([1, 0, 1, 0]);
  expect(targetChance(outlook([0, 0, 0], 1, 0), { direction: "higher", target: 0 }, 0)).toBe(1);
});

test("a straight line is expected to go on nearly straight, with a narrow interval", () => {
  const line = Array.from({ length: 24 }, (_, t) => 100 + 5 * t);
  const [next] = forecast(line, 1, 0, 0.8);
  expect(next!.value).toBeGreaterThan(216);
  expect(next!.value).toBeLessThan(222);
  expect(next!.high - next!.low).toBeLessThan(10);
});

test("a repeated season is found", () => {
  const season = [10, 20, 40, 80];
  const values = Array.from({ length: 24 }, (_, t) => season[t % 4]! + ((t * 7) % 5) / 10);
  forecast(values, 4, 4, 0.8).forEach(({ value, low, high }, h) => {
    expect(value).toBeGreaterThan(season[h]! * 0.95);
    expect(value).toBeLessThan(season[h]! * 1.05);
    expect(high - low).toBeLessThan(10);
  });
});

test("shorter histories have wider intervals", () => {
  const values = [52, 48, 55, 47, 50, 53, 49, 51, 46, 54, 50, 52, 48, 51, 49, 53];
  const width = (count: number): number => {
    const { low, high } = forecast(values.slice(-count), 1, 0, 0.8)[0]!;
    return high - low;
  };
  expect(width(3)).toBeGreaterThan(width(16));
});

test("a quantity that was never negative is not expected to be", () => {
  const { low } = forecast([0, 30, 2, 0, 25, 1], 1, 0, 0.8)[0]!;
  expect(low).toBe(0);
  expect(targetChance(outlook([0, 30, 2, 0, 25, 1], 1, 0), { direction: "higher", target: 0 }, 0)).toBe(1);
  expect(targetChance(outlook([0, 30, 2, 0, 25, 1], 1, 0), { direction: "lower", target: -1 }, 0)).toBe(0);
  expect(forecast([-5, 30, 2, 0, 25, 1], 1, 0, 0.8)[0]!.low).toBeLessThan(0);
});

test("twenty years of months are forecast in a fraction of a second", () => {
  const values = Array.from({ length: 240 }, (_, t) => 100 + t + 20 * Math.sin(t / 2) + ((t * 37) % 11));
  expect(cpuTime(() => forecast(values, 12, 12, 0.8))).toBeLessThan(1000);
});
