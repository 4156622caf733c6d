import type { Entry, Kpi, Metric } from "../../catalogue/kpi";
import { help, type Text } from "../../core/text";
import type { Choices } from "../../i18n/choices/choices";
import { type Arg, choice, number, optional } from "../args";
import type { Example, FunctionSpec } from "../define";
import { computeMetric } from "./compute-metric";
import { inputLimits } from "./input-limits";
import { unitText } from "./unit-text";

// In Code.js a formula has no texts: its stub carries them, and help reads them from beside the bundle.
const NO_TEXT: Text = ["", ""];

/** The formula of a computable KPI, made from its catalogue entry alone. */
export function metricFunction({ metric, kpi }: Entry): FunctionSpec {
  const args = argumentsOf(metric, kpi);
  return {
    name: metric.formula!,
    group: "metrics",
    summary: kpi?.name ?? NO_TEXT,
    args,
    returns: unitText(metric),
    ...(kpi ? { notes: notesOf(kpi) } : {}),
    examples: examplesOf(kpi),
    call: (given, context) => computeMetric(metric, args, given, context),
  };
}

/** What it measures, the formula itself (each definition by its name), then what to beware of. */
function notesOf({ expression, variants, definition, pitfall }: Kpi): Text {
  const formula = (language: 0 | 1): string =>
    variants
      ? Object.values(variants.choices)
          .map((choice) => `${choice.words[language]}${language ? "：" : ": "}${choice.expression}`)
          .join(language ? "；" : "; ")
      : expression;
  return [`${definition[0]} = ${formula(0)}. ${pitfall[0]}`, `${definition[1]}= ${formula(1)}。${pitfall[1]}`];
}

function argumentsOf(metric: Metric, kpi: Kpi | undefined): Record<string, Arg<unknown>> {
  const args: Record<string, Arg<unknown>> = {};
  metric.inputs.forEach((input, i) => {
    const letter = String.fromCharCode(66 + i);
    const arg = number(kpi ? kpi.inputs[i]!.label : NO_TEXT, inputLimits(input), `${letter}2:${letter}13`);
    args[input.id] = input.default === undefined ? arg : optional(arg, input.default);
  });
  const { variants } = metric;
  if (variants) {
    const words: Record<string, readonly [string, string]> = {};
    for (const key of Object.keys(variants.choices)) words[key] = variants.choices[key]!.words;
    const list = (language: 0 | 1): string =>
      Object.values(words)
        .map((word) => word[language])
        .join(language ? "、" : ", ");
    const pick = choice(help(`Definition: ${list(0)}.`, `口径：${list(1)}。`), words as Choices<string>);
    args[variants.argument] = optional(pick, variants.default);
  }
  return args;
}

function examplesOf(kpi: Kpi | undefined): Example[] {
  const example = kpi?.example;
  if (!example) return [];
  const { inputs, result, places } = example;
  return [{ args: inputs, result, ...(places === undefined ? {} : { places }) }];
}
