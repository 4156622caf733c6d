import { wizard as en } from "./en/wizard";
import type { Words } from "./words";
import { wizard as zh } from "./zh-cn/wizard";

export const wizardWords: Words<ReturnType<typeof en>> = { en, zh };
