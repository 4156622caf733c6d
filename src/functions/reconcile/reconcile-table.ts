import { KpiError } from "../../core/kpi-error";
import type { Reported } from "../../core/numbers/reported";
import { decimalScale } from "../../core/reconcile/decimal-scale";
import { GAP_KINDS, type Gap, type KeyedAmount, reconcileRows } from "../../core/reconcile/reconcile-rows";
import { analysisWords } from "../../i18n/analysis";
import { resultWords } from "../../i18n/results";
import type { Cell, Context } from "../context";

interface Source {
  readonly keys: readonly string[];
  readonly values: readonly Reported[];
}

/** What KPI_RECONCILE_ROWS shows: the gap by kind, in all, then key by key but for what is tolerable. */
export function reconcileTable(a: Source, b: Source, tolerance: number, context: Context): Cell[][] {
  const result = reconcileRows(rowsOf(a, "a"), rowsOf(b, "b"), tolerance);
  const words = context.words(analysisWords).gaps;
  const kinds = GAP_KINDS.map((kind) => ({ kind, gaps: result.gaps.filter((gap) => gap.kind === kind) }));
  return [
    [...words.headers],
    ...kinds
      .filter(({ gaps }) => gaps.length > 0)
      .map(({ kind, gaps }): Cell[] => [
        words.kinds[kind],
        words.keys(countKeys(gaps)),
        sumOf(gaps, "a"),
        sumOf(gaps, "b"),
        sumOf(gaps, "difference"),
      ]),
    [context.words(resultWords).total, words.keys(countKeys(result.gaps)), result.a, result.b, result.difference],
    ...result.gaps
      .filter(({ kind }) => kind !== "within_tolerance")
      .map((gap): Cell[] => [words.kinds[gap.kind], gap.key || words.noKey, gap.a, gap.b, gap.difference]),
  ];
}

function rowsOf({ keys, values }: Source, name: string): KeyedAmount[] {
  if (keys.length !== values.length) {
    throw new KpiError("lengths_differ", {
      argument: `values_${name}`,
      other: `keys_${name}`,
      expected: keys.length,
      got: values.length,
    });
  }
  const rows: KeyedAmount[] = [];
  values.forEach((amount, i) => {
    if (typeof amount === "number") rows.push({ key: keys[i]!, amount });
  });
  return rows;
}

const countKeys = (gaps: readonly Gap[]): number => new Set(gaps.map(({ key }) => key)).size;

/** Exact where the amounts are decimals, as the gaps themselves are; null when no gap has an amount there. */
function sumOf(gaps: readonly Gap[], field: "a" | "b" | "difference"): number | null {
  const amounts = gaps.map((gap) => gap[field]).filter((amount): amount is number => amount !== null);
  if (amounts.length === 0) return null;
  const scale = decimalScale(amounts) ?? 1;
  return amounts.reduce((all, amount) => all + (scale === 1 ? amount : Math.round(amount * scale)), 0) / scale;
}
