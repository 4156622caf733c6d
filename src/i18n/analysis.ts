import { analysis as en } from "./en/analysis";
import type { Words } from "./words";
import { analysis as zh } from "./zh-cn/analysis";

export const analysisWords: Words<ReturnType<typeof en>> = { en, zh };
