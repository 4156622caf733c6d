import { life as en } from "./en/life";
import type { Words } from "./words";
import { life as zh } from "./zh-cn/life";

export type LifeWords = ReturnType<typeof en>;

export const lifeWords: Words<LifeWords> = { en, zh };
