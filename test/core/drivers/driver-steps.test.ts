import fc from "fast-check";
import { expect, test } from "vitest";
import { driverSteps } from "../../../src/core/drivers/driver-steps";

test("each month against the month before, by hand", () => {
  const { steps, totals } = driverSteps(
    Object.freeze([
      [100, 2],
      [200, 2],
      [200, 5],
    ]),
  );
  expect(steps).toEqual([
    [200, 0],
    [0, 600],
  ]);
  expect(totals).toEqual([200, 600]);
});

test("a month that is not reported leaves its steps and the total unknown", () => {
  const { steps, totals } = driverSteps([
    [100, 2],
    [null, 2],
    [200, 5],
    [100, 5],
  ]);
  expect(steps).toEqual([null, null, [-500, 0]]);
  expect(totals).toBeNull();
});

test("the totals add up to the change over the whole range", () => {
  const month = fc.tuple(
    fc.integer({ min: 0, max: 1000 }),
    fc.integer({ min: 0, max: 50 }),
    fc.integer({ min: 0, max: 9 }),
  );
  fc.assert(
    fc.property(fc.array(month, { minLength: 2, maxLength: 12 }), (months) => {
      const value = ([a, b, c]: [number, number, number]): number => a * b * c;
      const sum = driverSteps(months).totals!.reduce((all, share) => all + share, 0);
      const scale = Math.max(...months.map(value), 1);
      expect(Math.abs(sum - (value(months[months.length - 1]!) - value(months[0]!)))).toBeLessThanOrEqual(
        1e-12 * scale,
      );
    }),
    { seed: 31 },
  );
});

test.each([
  [[[1, 2]], "too_few_values"],
  [
    [
      [1, 2],
      [1, -2],
    ],
    '"after","row":2',
  ],
  [
    [
      [-1, 2],
      [1, 2],
    ],
    '"before","row":1',
  ],
])("refuses %j", (periods, message) => expect(() => driverSteps(periods)).toThrow(message));
