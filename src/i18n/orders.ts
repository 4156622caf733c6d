import { orders as en } from "./en/orders";
import type { Words } from "./words";
import { orders as zh } from "./zh-cn/orders";

export const orderWords: Words<ReturnType<typeof en>> = { en, zh };
