import { dayText } from "../../src/core/calendar/day-text";
import type { Text } from "../../src/core/text";
import type { Arg } from "../../src/functions/args";
import type { FunctionHelp, Result } from "../../src/functions/context";
import type { FunctionSpec } from "../../src/functions/define";

/** What people read about an argument, with its choices and what stands when it is left out. */
export function argumentHelp(arg: Arg<unknown>): Text {
  const [en, zh] = arg.help;
  // Sheets shows every parameter as required, so "optional" must be words.
  if (!arg.optional || /\boptional\b/i.test(en)) return [en, zh];
  const word = (index: 0 | 1): string => {
    const { fallback, choices } = arg;
    if (fallback === undefined) return "";
    if (choices && typeof fallback === "string") return choices[fallback]![index];
    if (typeof fallback === "number" && !Number.isInteger(fallback)) return `${Math.round(fallback * 1e6) / 1e4} %`;
    return String(fallback);
  };
  return arg.fallback === undefined
    ? [`${en} Optional.`, `${zh}可选。`]
    : [`${en} Optional, ${word(0)} when left out.`, `${zh}可选，默认${word(1)}。`];
}

/** A value as a formula shows it: `;` locales have a decimal comma, so a fraction is written as a percentage. */
export function literal(value: unknown): string {
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  if (typeof value === "number" && !Number.isInteger(value)) return `${Number((value * 100).toPrecision(12))}%`;
  if (Array.isArray(value)) {
    return value.map((row: unknown[]) => row.map(literal).join(" ")).join(" | ");
  }
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value ?? "");
}

/** An example as text: `;` between arguments, ranges by their sample address. */
export function exampleFormula(spec: FunctionSpec, args: readonly unknown[]): string {
  const declared = Object.values(spec.args);
  const words = args.map((value, i) => (Array.isArray(value) ? declared[i]!.sample : literal(value)));
  return `=${spec.name}(${words.join("; ")})`;
}

const resultText = (result: Result): string => {
  const cell = (value: unknown): string =>
    value !== null && typeof value === "object" && "day" in value ? dayText(Number(value.day)) : String(value ?? "");
  return Array.isArray(result) ? result.map((row) => row.map(cell).join(" | ")).join("\n") : cell(result);
};

/** Everything the reference and the sidebar show of one formula. */
export function functionHelp(spec: FunctionSpec): FunctionHelp {
  return {
    group: spec.group,
    summary: spec.summary,
    args: Object.entries(spec.args).map(([name, arg]) => ({ name, help: argumentHelp(arg), optional: arg.optional })),
    returns: spec.returns,
    ...(spec.notes ? { notes: spec.notes } : {}),
    ...(spec.source ? { source: spec.source } : {}),
    examples: spec.examples.map(({ args, result }) => ({
      formula: exampleFormula(spec, args),
      given: args.filter(Array.isArray).map(literal),
      result: resultText(result),
    })),
  };
}
