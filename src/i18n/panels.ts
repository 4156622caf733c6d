import { panels as en } from "./en/panels";
import type { Words } from "./words";
import { panels as zh } from "./zh-cn/panels";

export const panelWords: Words<ReturnType<typeof en>> = { en, zh };
