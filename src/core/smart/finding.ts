import type { SmartCode, SmartFinding, SmartVerdict } from "./smart";

export const finding = (
  verdict: SmartVerdict,
  code: SmartCode,
  got: string | number = "",
  proxies: readonly string[] = [],
): SmartFinding => ({ code, verdict, got: String(got), proxies });
