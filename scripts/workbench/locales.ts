import type { LocaleName } from "./workbook-interface";

/** What the engine needs to know of a locale; the fields are the engine's. */
export interface EngineLocale {
  name: string;
  code: string;
  thousandsSeparator: string;
  decimalSeparator: string;
  weekStart: number;
  dateFormat: string;
  timeFormat: string;
  formulaArgSeparator: string;
}

/** The locales that the runtime knows, the engine's date notations nearest to the platform's. */
export const LOCALES: Readonly<Record<LocaleName, EngineLocale>> = {
  en_US: {
    name: "English (US)",
    code: "en_US",
    thousandsSeparator: ",",
    decimalSeparator: ".",
    weekStart: 7,
    dateFormat: "m/d/yyyy",
    timeFormat: "hh:mm:ss a",
    formulaArgSeparator: ",",
  },
  zh_CN: {
    name: "Chinese (China)",
    code: "zh_CN",
    thousandsSeparator: ",",
    decimalSeparator: ".",
    weekStart: 1,
    dateFormat: "yyyy/m/d",
    timeFormat: "hh:mm:ss",
    formulaArgSeparator: ",",
  },
  // @compatibility: the platform writes German dates with points, which the engine does not read.
  de_DE: {
    name: "German",
    code: "de_DE",
    thousandsSeparator: ".",
    decimalSeparator: ",",
    weekStart: 1,
    dateFormat: "dd/mm/yyyy",
    timeFormat: "hh:mm:ss",
    formulaArgSeparator: ";",
  },
};

export function localeByName(name: string): EngineLocale {
  const locale = (LOCALES as Record<string, EngineLocale>)[name];
  if (!locale) throw new Error(`workbench: locale "${name}" is not known; one of ${Object.keys(LOCALES).join(", ")}`);
  return locale;
}
