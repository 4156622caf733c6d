import { counterMetricFell } from "./counter-metric-fell";
import type { GamingSign, HistoryRow, WatchedKpi } from "./gaming-history";
import { heapedAboveTarget } from "./heaped-above-target";
import { lateSpike } from "./late-spike";
import { targetChanges } from "./target-changes";

/** Signs that a number is managed rather than earned, each with its evidence. A sign is a question, not a proof. */
export function gamingSigns(watched: readonly WatchedKpi[], history: readonly HistoryRow[]): GamingSign[] {
  return [
    ...heapedAboveTarget(history),
    ...lateSpike(history, watched),
    ...counterMetricFell(history, watched),
    ...targetChanges(history, watched),
  ];
}
