/**
 * A figure as a cell of that format shows it: thousands apart, as many decimals, and a share as a percentage.
 *
 * @param decimals of what is shown: 1 shows 0.0282 as 2.8%
 */
export function figureText(figure: number, isShare: boolean, decimals: number): string {
  const [whole, ...fraction] = Math.abs(isShare ? figure * 100 : figure)
    .toFixed(decimals)
    .split(".");
  const shown = [whole!.replace(/\B(?=(\d{3})+$)/g, ","), ...fraction].join(".") + (isShare ? "%" : "");
  return figure < 0 && /[1-9]/.test(shown) ? `-${shown}` : shown;
}
