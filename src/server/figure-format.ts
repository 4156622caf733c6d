import { isShare } from "../catalogue/is-share";

/** The number format that shows figures of that unit with the decimals they have, two at most. */
export function figureFormat(unit: string, figures: readonly (number | null)[]): string {
  const isPercent = isShare(unit);
  const decimals = figures.reduce<number>((most, figure) => {
    const shown = isPercent ? (figure ?? 0) * 100 : (figure ?? 0);
    // Rounded first: 0.29 × 100 is 28.999….
    const needed = [0, 1].find((places) => Math.abs(shown - Number(shown.toFixed(places))) < 1e-9);
    return Math.max(most, needed ?? 2);
  }, 0);
  return `${isPercent ? "0" : "#,##0"}${decimals > 0 ? `.${"0".repeat(decimals)}` : ""}${isPercent ? "%" : ""}`;
}
