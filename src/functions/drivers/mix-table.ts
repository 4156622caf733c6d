import { priceVolumeMix } from "../../core/drivers/price-volume-mix";
import { KpiError } from "../../core/kpi-error";
import { analysisWords } from "../../i18n/analysis";
import { resultWords } from "../../i18n/results";
import { isBlank, readText } from "../cell";
import type { Cell, Context } from "../context";

type Amounts = readonly (readonly (number | null)[])[];

/** What KPI_DRIVERS shows of products by price, volume and mix. */
export function mixTable(labels: unknown[][], before: Amounts, after: Amounts, context: Context): Cell[][] {
  for (const [argument, block] of [
    ["before", before],
    ["after", after],
  ] as const) {
    if (block.length !== labels.length) {
      throw new KpiError("lengths_differ", { argument, other: "labels", expected: labels.length, got: block.length });
    }
    const columns = block[0]!.length;
    if (columns !== 2) throw new KpiError("wrong_width", { argument, expected: 2, columns });
  }
  let used = labels.length;
  const isEmpty = (i: number): boolean =>
    isBlank(labels[i]![0]) && [...before[i]!, ...after[i]!].every((amount) => amount === null);
  while (used > 0 && isEmpty(used - 1)) used -= 1;
  const effects = priceVolumeMix(
    before.slice(0, used).map(([quantityBefore, priceBefore], i) => ({
      quantityBefore: quantityBefore!,
      priceBefore: priceBefore!,
      quantityAfter: after[i]![0]!,
      priceAfter: after[i]![1]!,
    })),
  );
  const words = context.words(analysisWords).drivers;
  const sums = { volume: 0, mix: 0, price: 0, change: 0 };
  const rows = effects.map((effect, i): Cell[] => {
    for (const key of Object.keys(sums) as (keyof typeof sums)[]) sums[key] += effect[key];
    const name = readText(labels[i]![0], { argument: "labels", row: i + 1 });
    return [name || words.product(i + 1), effect.volume, effect.mix, effect.price, effect.change];
  });
  return [...rows, [context.words(resultWords).total, sums.volume, sums.mix, sums.price, sums.change]];
}
