import { catalogueText as en } from "./en/catalogue";
import type { Words } from "./words";
import { catalogueText as zh } from "./zh-cn/catalogue";

export const catalogueWords: Words<ReturnType<typeof en>> = { en, zh };
