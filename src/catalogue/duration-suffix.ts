import { type Text, text } from "../core/text";
import type { Unit } from "./kpi";

/** What stands behind a duration's figure, with the space that the language puts before it; undefined for other units. */
export function durationSuffix(unit: Unit): Text | undefined {
  const suffixes: Readonly<Partial<Record<Unit, Text>>> = {
    months: text(" mo", "个月"),
    days: text(" d", "天"),
    hours: text(" h", "小时"),
    minutes: text(" min", "分钟"),
    seconds: text(" s", "秒"),
  };
  return suffixes[unit];
}
