import { finding } from "./finding";
import { lexicon } from "./lexicon";
import type { SmartFinding, SmartInput, StatementParts } from "./smart";

/** Measurable: a figure with its unit, on something that can be counted. */
export function judgeMeasurable(input: SmartInput, parts: StatementParts): SmartFinding[] {
  const { rate, money, duration } = lexicon();
  if (!parts.measure && !input.metric && parts.theme) {
    return [finding("fail", "theme_unmeasured", parts.theme, parts.themeProxies)];
  }
  if (input.target === undefined && !parts.amount) {
    if (parts.benchmark) return [finding("open", "benchmark_only", parts.benchmark)];
    if (parts.quality) return [finding("fail", "quality_word", parts.quality, parts.qualityProxies)];
    return [finding("fail", "no_number")];
  }
  if (!parts.measure && !input.metric && !parts.activity) {
    return [finding("fail", "theme_unmeasured", parts.quality || parts.verb, parts.qualityProxies)];
  }
  const needsUnit = [rate, money, duration].some((kind) => kind.test(parts.measure));
  if (parts.change === null && needsUnit && !(input.unit || parts.unit))
    return [finding("open", "no_unit", parts.amount)];
  return [finding("pass", "has_number", parts.amount)];
}
