import { weights as en } from "./en/weights";
import type { Words } from "./words";
import { weights as zh } from "./zh-cn/weights";

export const weightWords: Words<ReturnType<typeof en>> = { en, zh };
