import { menu as en } from "./en/menu";
import type { Words } from "./words";
import { menu as zh } from "./zh-cn/menu";

export const menuWords: Words<ReturnType<typeof en>> = { en, zh };
