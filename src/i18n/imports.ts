import { imports as en } from "./en/imports";
import type { Words } from "./words";
import { imports as zh } from "./zh-cn/imports";

export const importWords: Words<ReturnType<typeof en>> = { en, zh };
