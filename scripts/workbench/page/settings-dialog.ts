import type { LocaleName } from "../workbook-interface";
import type { Settings } from "./book-keeper";
import { choiceField, showDialog, textField } from "./dialog";
import type { Words } from "./words";

const LOCALES: readonly (readonly [LocaleName, string])[] = [
  ["en_US", "United States (1,234.5)"],
  ["zh_CN", "中国 (1,234.5)"],
  ["de_DE", "Deutschland (1.234,5)"],
];

/** Asks for the workbench's settings; undefined when nothing is to change. */
export async function askSettings(now: Settings, words: Words): Promise<Settings | undefined> {
  const locale = choiceField(words.locale, LOCALES, now.locale);
  const timeZone = textField(words.timeZone, now.timeZone);
  const language = choiceField(
    words.language,
    [
      ["en", "English"],
      ["zh-CN", "简体中文"],
    ],
    now.userLocale,
  );
  const authMode = choiceField(
    words.authMode,
    [
      ["LIMITED", words.authLimited],
      ["NONE", words.authNone],
      ["FULL", words.authFull],
    ],
    now.authMode,
  );
  const pressed = await showDialog(
    words.settingsTitle,
    [locale.field, timeZone.field, language.field, authMode.field],
    [
      { label: words.cancel, value: "cancel" },
      { label: words.apply, value: "apply", primary: true },
    ],
    () => (isTimeZone(timeZone.value()) ? undefined : words.badTimeZone(timeZone.value())),
  );
  if (pressed !== "apply") {
    return undefined;
  }
  return {
    locale: locale.value() as LocaleName,
    timeZone: timeZone.value(),
    userLocale: language.value(),
    authMode: authMode.value() as Settings["authMode"],
  };
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return name !== "";
  } catch {
    return false;
  }
}
