import fc from "fast-check";
import { expect, test } from "vitest";
import { layers } from "../../src/server/layers";

const painted = (values: readonly number[]): number[] => {
  const cells = values.map(() => 0);
  for (const { from, to, value } of layers(values)) cells.fill(value, from, to + 1);
  return cells;
};

/** By trying all: the first cell's run ends somewhere, over what is set later. */
function fewest(values: readonly number[]): number {
  const tried = new Map<string, number>([[values.map(() => 0).join(), 0]]);
  let edge = [values.map(() => 0)];
  for (let count = 1; !tried.has(values.join()); count += 1) {
    const after: number[][] = [];
    for (const cells of edge)
      for (let from = 0; from < values.length; from += 1)
        for (let to = from; to < values.length; to += 1)
          for (const value of new Set(values)) {
            const next = [...cells].fill(value, from, to + 1);
            if (tried.has(next.join())) continue;
            tried.set(next.join(), count);
            after.push(next);
          }
    edge = after;
  }
  return tried.get(values.join())!;
}

test("neighbours of one value are set at once, an exception over them", () => {
  expect(layers([])).toEqual([]);
  expect(layers([5, 5, 5])).toEqual([{ from: 0, to: 2, value: 5 }]);
  expect(layers([5, 5, 7, 5])).toHaveLength(2);
  expect(layers([70, 62, 59, 62, 70])).toHaveLength(3);
});

test("the values are given, by as few settings as a search of all finds", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 6 }), (values) => {
      expect(painted(values)).toEqual(values);
      expect(layers(values)).toHaveLength(fewest(values));
    }),
    { seed: 20261121, numRuns: 60 },
  );
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 40, max: 48 }), { maxLength: 26 }), (values) => {
      expect(painted(values)).toEqual(values);
    }),
    { seed: 20261121 },
  );
});
