import { KpiError } from "../kpi-error";
import { design } from "./design";
import { historyScales } from "./history-scales";
import { FULL_MODEL_FROM, modelFamily } from "./model-family";
import { weighSmoothing } from "./weigh-smoothing";

/** What one smoothing model on one scale expects: a Student t distribution per period ahead. */
export interface OutlookPart {
  /** Probability of this part; the weights of an outlook add up to 1. */
  readonly weight: number;
  /** 0 when the part speaks of the values themselves, else it speaks of logUnit × their logarithm. */
  readonly logUnit: number;
  readonly means: readonly number[];
  readonly scales: readonly number[];
}

/** What is expected of the periods after a history: a mixture of distributions. */
export interface Outlook {
  readonly parts: readonly OutlookPart[];
  readonly degrees: number;
  /** No value is expected below this: 0 after a history without a negative value. */
  readonly floor: number;
}

/**
 * What a history lets expect of the periods after it, as a probability distribution for each.
 *
 * Exponential smoothing (level, damped trend) with a drift and a season, on the values and on their logarithm;
 * all members of the family are kept, each with the weight the history gives it, so that the uncertainty of the
 * choice is part of the outlook. Under 12 values only two plain models are weighed and no season is looked for.
 *
 * @param history oldest first; null for a period without a value
 * @param season periods after which a pattern repeats, 0 for none
 * @throws {KpiError} too_few_values with fewer than 3 values
 */
export function outlook(history: readonly (number | null)[], periods: number, season: number): Outlook {
  const values = history.filter((value): value is number => value !== null);
  if (values.length < 3) throw new KpiError("too_few_values", { argument: "history", least: 3, got: values.length });
  const degrees = values.length - 1;
  const floor = values.every((value) => value >= 0) ? 0 : Number.NEGATIVE_INFINITY;
  if (values.every((value) => value === values[0])) {
    const means = Array.from({ length: periods }, () => values[0]!);
    return { parts: [{ weight: 1, logUnit: 0, means, scales: means.map(() => 0) }], degrees, floor };
  }
  const columns = design(history.length + periods, season > 1 && values.length >= FULL_MODEL_FROM ? season : 0);
  const present = history.map((value) => value !== null);
  const scales = historyScales(history);
  const candidates = modelFamily(values.length).flatMap((smoothing) =>
    weighSmoothing(smoothing, columns, scales, present, degrees),
  );
  const best = Math.max(...candidates.map(({ evidence }) => evidence));
  let total = 0;
  const likely = candidates
    .map(({ evidence, ...part }) => ({ ...part, weight: Math.exp(evidence - best) }))
    .filter(({ weight }) => weight > 1e-4);
  for (const { weight } of likely) total += weight;
  return { parts: likely.map((part) => ({ ...part, weight: part.weight / total })), degrees, floor };
}
