import { health as en } from "./en/health";
import type { Words } from "./words";
import { health as zh } from "./zh-cn/health";

export const healthWords: Words<ReturnType<typeof en>> = { en, zh };
