import { KpiError } from "../kpi-error";

/** One product in two periods; null where nothing was sold and so no price is known. */
export interface ProductSales {
  readonly quantityBefore: number | null;
  readonly priceBefore: number | null;
  readonly quantityAfter: number | null;
  readonly priceAfter: number | null;
}

export interface PriceVolumeMix {
  readonly volume: number;
  readonly mix: number;
  readonly price: number;
  readonly change: number;
}

/**
 * The change of each product's revenue as volume (all units grown alike, at the old mix and prices), mix
 * (more or less of this product than that) and price (the new price on the new quantity); the three add up.
 *
 * A new product is all mix, at its first price; one that was given up loses volume and mix at its old price.
 *
 * @throws {KpiError} when no units were sold before, or a product sold has no price
 */
export function priceVolumeMix(products: readonly ProductSales[]): PriceVolumeMix[] {
  let unitsBefore = 0;
  let unitsAfter = 0;
  for (const { quantityBefore, quantityAfter } of products) {
    unitsBefore += quantityBefore ?? 0;
    unitsAfter += quantityAfter ?? 0;
  }
  if (unitsBefore === 0) throw new KpiError("must_not_be_zero", { argument: "before" });
  const growth = unitsAfter / unitsBefore;
  return products.map((product, i) => {
    const before = product.quantityBefore ?? 0;
    const after = product.quantityAfter ?? 0;
    const newPrice = priceOf(product.priceAfter, after, "after", i);
    const oldPrice = priceOf(product.priceBefore ?? (before === 0 ? newPrice : null), before, "before", i);
    const price = after === 0 ? 0 : (newPrice - oldPrice) * after;
    const volume = before * (growth - 1) * oldPrice;
    const change = after * newPrice - before * oldPrice;
    return { volume, mix: change - volume - price, price, change };
  });
}

function priceOf(price: number | null, quantity: number, argument: string, product: number): number {
  if (price === null && quantity !== 0) throw new KpiError("must_not_be_blank", { argument, row: product + 1 });
  return price ?? 0;
}
