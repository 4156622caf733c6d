/** The figures of a target that a gap is read from. */
export interface GapFigures {
  readonly direction: string;
  readonly unit: string;
  readonly baseline: number | null;
  readonly actual: number | null;
  readonly target: number | null;
  readonly targetHigh: number | null;
}

/** Why no share of the parent's gap can be stated. */
export type GapDoubt = "other_unit" | "not_additive" | "other_direction" | "no_own_figures" | "no_gain";

export type ParentGap =
  | { readonly kind: "unknown"; readonly why: "no_figures" | "no_direction" }
  | { readonly kind: "met"; readonly at: number; readonly isBaseline: boolean }
  | {
      readonly kind: "open";
      readonly at: number;
      readonly isBaseline: boolean;
      readonly goal: number;
      /** Always above 0. */
      readonly gap: number;
      /** The share of the gap that the gain is as large as; above 1 when it is larger. */
      readonly closes: { readonly share: number } | { readonly doubt: GapDoubt };
    };

/** A rate of a part raises the rate of the whole by its weight alone, so their gains cannot be set against a gap. */
const NOT_ADDITIVE = ["share", "percent", "ratio", "score", "index"];

/**
 * What a parent still lacks to its target, and the share of it that a target below is to bring: gain ÷ gap, each
 * from the actual or, without one, from the baseline.
 */
export function parentGap(parent: GapFigures, own: GapFigures): ParentGap {
  const at = parent.actual ?? parent.baseline;
  if (at === null || parent.target === null) return { kind: "unknown", why: "no_figures" };
  const isBaseline = parent.actual === null;
  const { direction, target } = parent;
  if (direction !== "higher" && direction !== "lower" && direction !== "band") {
    return { kind: "unknown", why: "no_direction" };
  }
  const isBelow = direction !== "lower" && at < target;
  const upper = direction === "lower" ? target : direction === "band" ? parent.targetHigh : null;
  if (!isBelow && (upper === null || at <= upper)) return { kind: "met", at, isBaseline };
  const goal = isBelow ? target : upper!;
  const gap = Math.abs(goal - at);
  return { kind: "open", at, isBaseline, goal, gap, closes: closes(parent, own, isBelow ? "higher" : "lower", gap) };
}

function closes(
  parent: GapFigures,
  own: GapFigures,
  needed: "higher" | "lower",
  gap: number,
): { readonly share: number } | { readonly doubt: GapDoubt } {
  if (!own.unit || own.unit !== parent.unit) return { doubt: "other_unit" };
  if (NOT_ADDITIVE.indexOf(own.unit) >= 0) return { doubt: "not_additive" };
  if (own.direction !== needed) return { doubt: "other_direction" };
  const from = own.actual ?? own.baseline;
  if (from === null || own.target === null) return { doubt: "no_own_figures" };
  const gain = needed === "higher" ? own.target - from : from - own.target;
  return gain > 0 ? { share: gain / gap } : { doubt: "no_gain" };
}
