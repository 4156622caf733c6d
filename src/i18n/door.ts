import { door as en } from "./en/door";
import type { Words } from "./words";
import { door as zh } from "./zh-cn/door";

export const doorWords: Words<ReturnType<typeof en>> = { en, zh };
