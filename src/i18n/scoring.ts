import { scoring as en } from "./en/scoring";
import type { Words } from "./words";
import { scoring as zh } from "./zh-cn/scoring";

export const scoringWords: Words<ReturnType<typeof en>> = { en, zh };
