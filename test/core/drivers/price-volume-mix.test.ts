import fc from "fast-check";
import { expect, test } from "vitest";
import { type ProductSales, priceVolumeMix } from "../../../src/core/drivers/price-volume-mix";

const product = (
  quantityBefore: number | null,
  priceBefore: number | null,
  quantityAfter: number | null,
  priceAfter: number | null,
): ProductSales => Object.freeze({ quantityBefore, priceBefore, quantityAfter, priceAfter });

test("two products, by hand", () => {
  // Units 100 + 100 to 120 + 180: growth 1.5. Lipstick 20 to 22: volume 50 × 20, mix (120 − 150) × 20, price 2 × 120.
  // Cream 50 to 45: volume 50 × 50, mix (180 − 150) × 50, price −5 × 180.
  expect(priceVolumeMix([product(100, 20, 120, 22), product(100, 50, 180, 45)])).toEqual([
    { volume: 1000, mix: -600, price: 240, change: 640 },
    { volume: 2500, mix: 1500, price: -900, change: 3100 },
  ]);
});

test("a new product is all mix, one given up loses volume and mix at its old price", () => {
  // Units 100 to 50: growth 0.5.
  expect(priceVolumeMix([product(100, 20, 0, null), product(null, null, 50, 30)])).toEqual([
    { volume: -1000, mix: -1000, price: 0, change: -2000 },
    { volume: -0, mix: 1500, price: 0, change: 1500 },
  ]);
});

test("all products grow alike at the same prices: only volume", () => {
  for (const { mix, price } of priceVolumeMix([product(10, 3, 15, 3), product(40, 7, 60, 7)])) {
    expect([mix, price]).toEqual([0, 0]);
  }
});

test("the three add up to the change of revenue, and mix moves no units", () => {
  const cell = fc.integer({ min: 1, max: 1000 });
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell, cell), { minLength: 1, maxLength: 8 }), (rows) => {
      const effects = priceVolumeMix(rows.map((row) => product(...row)));
      rows.forEach(([q0, p0, q1, p1], i) => {
        const { volume, mix, price, change } = effects[i]!;
        expect(change).toBe(q1 * p1 - q0 * p0);
        expect(volume + mix + price).toBeCloseTo(change, 6);
      });
      const unitsMixed = effects.reduce((all, { mix }, i) => all + mix / rows[i]![1], 0);
      expect(unitsMixed).toBeCloseTo(0, 6);
    }),
    { seed: 32 },
  );
});

test("refuses a sold product without a price, and a first period without sales", () => {
  expect(() => priceVolumeMix([product(10, null, 15, 3)])).toThrow('must_not_be_blank {"argument":"before","row":1}');
  expect(() => priceVolumeMix([product(1, 1, 1, 1), product(10, 4, 15, null)])).toThrow('"after","row":2');
  expect(() => priceVolumeMix([product(0, 3, 15, 3)])).toThrow("must_not_be_zero");
});
