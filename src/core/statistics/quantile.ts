/**
 * The value below which a share of the sorted values lies, interpolated between neighbours.
 *
 * The same as R's `quantile(type = 7)` and as QUARTILE.INC and MEDIAN of a spreadsheet.
 *
 * @param sorted ascending, at least one value
 * @param share 0 to 1; 0.5 gives the median
 */
export function quantile(sorted: readonly number[], share: number): number {
  const position = (sorted.length - 1) * share;
  const below = Math.floor(position);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (high - low) * (position - below);
}
