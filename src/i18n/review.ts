import { review as en } from "./en/review";
import type { Words } from "./words";
import { review as zh } from "./zh-cn/review";

export type ReviewWords = ReturnType<typeof en>;

export const reviewWords: Words<ReviewWords> = { en, zh };
