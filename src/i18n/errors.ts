import type { ErrorDetails, KpiError } from "../core/kpi-error";
import * as en from "./en/errors";
import type { Language } from "./words";
import * as zh from "./zh-cn/errors";

/** The sentence of a person's mistake. */
export function errorSentence(error: KpiError, language: Language): string {
  const details: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(error.details)) details[name] = shortened(value);
  return (language === "zh" ? zh : en).errors()[error.code](details);
}

/** Figures without the last bits that arithmetic leaves on them, such as 0.11111111111111116. */
const shortened = (value: ErrorDetails[string]): string | number =>
  typeof value === "number" ? Number(value.toPrecision(12)) : value;

/** What people are told when the mistake is ours. */
export const failureWords = (language: Language): { cell: string; sidebar: string } =>
  (language === "zh" ? zh : en).failure();
