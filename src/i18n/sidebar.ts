import { sidebar as en } from "./en/sidebar";
import type { Words } from "./words";
import { sidebar as zh } from "./zh-cn/sidebar";

export const sidebarWords: Words<ReturnType<typeof en>> = { en, zh };
