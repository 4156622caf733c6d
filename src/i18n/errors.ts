import type { KpiError } from "../core/kpi-error";
import * as en from "./en/errors";
import type { Language } from "./words";
import * as zh from "./zh-cn/errors";

/** The sentence of a person's mistake. */
export function errorSentence(error: KpiError, language: Language): string {
  return (language === "zh" ? zh : en).errors()[error.code](error.details);
}

/** What people are told when the mistake is ours. */
export const failureWords = (language: Language): { cell: string; sidebar: string } =>
  (language === "zh" ? zh : en).failure();
