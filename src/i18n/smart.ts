import { smart as en } from "./en/smart";
import type { Words } from "./words";
import { smart as zh } from "./zh-cn/smart";

export const smartWords: Words<ReturnType<typeof en>> = { en, zh };
