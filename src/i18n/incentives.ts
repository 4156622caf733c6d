import { incentives as en } from "./en/incentives";
import type { Words } from "./words";
import { incentives as zh } from "./zh-cn/incentives";

export const incentiveWords: Words<ReturnType<typeof en>> = { en, zh };
