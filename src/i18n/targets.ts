import { targets as en } from "./en/targets";
import type { Words } from "./words";
import { targets as zh } from "./zh-cn/targets";

export const targetWords: Words<ReturnType<typeof en>> = { en, zh };
