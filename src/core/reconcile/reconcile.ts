export interface Reconciliation {
  /** b − a. */
  readonly difference: number;
  /** To the size of a, the source that is trusted; null when a is 0 and b is not. */
  readonly relative: number | null;
  readonly isWithin: boolean;
}

/** How far two sources of the same number are apart, and whether that is tolerable. */
export function reconcile(a: number, b: number, tolerance: number): Reconciliation {
  const difference = b - a;
  const relative = difference === 0 ? 0 : a === 0 ? null : difference / Math.abs(a);
  // 1.05 against 1 is a difference of 5 %, though in doubles it is a trace more.
  return { difference, relative, isWithin: relative !== null && Math.abs(relative) <= tolerance + 1e-12 };
}
