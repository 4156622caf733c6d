import { driverSteps } from "../../core/drivers/driver-steps";
import { KpiError } from "../../core/kpi-error";
import { analysisWords } from "../../i18n/analysis";
import { resultWords } from "../../i18n/results";
import { readText } from "../cell";
import type { Cell, Context } from "../context";

type Amounts = readonly (readonly (number | null)[])[];

/** What KPI_DRIVERS shows of a product of factors: two periods side by side, or the effects over many. */
export function driversTable(
  labels: unknown[][],
  before: Amounts,
  after: Amounts | undefined,
  context: Context,
): Cell[][] {
  const runsDown = labels.length === 1 && labels[0]!.length > 1;
  const line = runsDown ? labels[0]! : labels.map((row) => row[0]);
  const names = line.map((cell, i) => readText(cell, { argument: "labels", row: i + 1 }));
  const blocks = after ? [before, after] : [before];
  const periods = blocks.flatMap((block, i) => {
    const across = runsDown ? block : transposed(block);
    if (across.some((factors) => factors.length !== names.length)) {
      const argument = i === 0 ? "before" : "after";
      throw new KpiError("lengths_differ", {
        argument,
        other: "labels",
        expected: names.length,
        got: across[0]!.length,
      });
    }
    return across;
  });
  const used = usedFactors(names, periods);
  const factors = periods.map((period) => period.slice(0, used));
  if (runsDown) return effectsByPeriod(factors);
  const words = context.words(analysisWords).drivers;
  const shownNames = names.slice(0, used).map((name, i) => name || words.driver(i + 1));
  return factors.length === 2
    ? comparison(shownNames, factors, context)
    : effectsByFactor(shownNames, factors, context);
}

/** Without the blank rows at the end of an open range. */
function usedFactors(names: readonly string[], periods: Amounts): number {
  let used = names.length;
  while (used > 0 && !names[used - 1] && periods.every((factors) => factors[used - 1] === null)) used -= 1;
  if (used === 0) throw new KpiError("must_not_be_empty", { argument: "before" });
  return used;
}

function comparison(names: readonly string[], periods: Amounts, context: Context): Cell[][] {
  const [before, after] = [periods[0]!, periods[1]!];
  const effects = driverSteps(periods).totals;
  const { noResult, total } = context.words(resultWords);
  const [from, to] = [product(before), product(after)];
  const change = minus(to, from);
  return [
    ...names.map((name, i): Cell[] => {
      const effect = effects ? effects[i]! : null;
      const share = effect === null || change === null ? null : change === 0 ? noResult : effect / change;
      return [name, before[i]!, after[i]!, minus(after[i]!, before[i]!), effect, share];
    }),
    [total, from, to, change, change, change === null ? null : change === 0 ? noResult : 1],
  ];
}

function effectsByFactor(names: readonly string[], periods: Amounts, context: Context): Cell[][] {
  const { steps, totals } = driverSteps(periods);
  const values = periods.map(product);
  const changes = values.slice(1).map((value, i) => minus(value, values[i]!));
  return [
    ...names.map((name, i): Cell[] => [
      name,
      ...steps.map((step) => (step ? step[i]! : null)),
      totals ? totals[i]! : null,
    ]),
    [context.words(resultWords).total, ...changes, minus(values[values.length - 1]!, values[0]!)],
  ];
}

/** Beside each period what each factor added since the period before, then the change; the first has none. */
function effectsByPeriod(periods: Amounts): Cell[][] {
  const { steps } = driverSteps(periods);
  const values = periods.map(product);
  return periods.map((factors, i) => {
    const step = i === 0 ? null : steps[i - 1]!;
    return [...factors.map((_, k) => (step ? step[k]! : null)), step ? minus(values[i]!, values[i - 1]!) : null];
  });
}

const transposed = (rows: Amounts): (number | null)[][] => rows[0]!.map((_, i) => rows.map((row) => row[i]!));

const product = (factors: readonly (number | null)[]): number | null =>
  factors.reduce<number | null>((all, factor) => (all === null || factor === null ? null : all * factor), 1);

const minus = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a - b);
