import { results as en } from "./en/results";
import type { Words } from "./words";
import { results as zh } from "./zh-cn/results";

export const resultWords: Words<ReturnType<typeof en>> = { en, zh };
