import { inSigmas } from "../../core/control/in-sigmas";
import { type RunRule, runSignals } from "../../core/control/run-signals";
import { xmrLimits } from "../../core/control/xmr-limits";
import { KpiError } from "../../core/kpi-error";
import type { Reported } from "../../core/numbers/reported";
import { analysisWords } from "../../i18n/analysis";
import type { Cell, Context } from "../context";

const isNumber = (value: Reported): value is number => typeof value === "number";

/** What KPI_CONTROL_LIMITS shows: a row for each cell, blank and N/A ones kept in their place. */
export function controlRows(
  values: readonly Reported[],
  baseline: readonly Reported[] | undefined,
  rules: readonly RunRule[],
  context: Context,
): Cell[][] {
  const locked = baseline?.filter(isNumber);
  if (locked && locked.length < 2) {
    throw new KpiError("too_few_values", { argument: "baseline", least: 2, got: locked.length });
  }
  const numbers = values.filter(isNumber);
  const limits = xmrLimits(locked ?? numbers);
  const signals = runSignals(
    numbers.map((value) => inSigmas(value, limits)),
    rules,
  );
  let at = 0;
  return values.map((value) => {
    if (!isNumber(value)) return [value, null, null, null];
    const found = signals[at]!;
    at += 1;
    return [limits.centre, limits.lower, limits.upper, found.length > 0 ? signalText(found, context) : null];
  });
}

function signalText(rules: readonly RunRule[], context: Context): string {
  const { signals, betweenSignals } = context.words(analysisWords);
  return rules.map((rule) => signals[rule]).join(betweenSignals);
}
