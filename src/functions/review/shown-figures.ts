import { durationSuffix } from "../../catalogue/duration-suffix";
import { figureDecimals } from "../../catalogue/figure-decimals";
import { isShare } from "../../catalogue/is-share";
import { shownUnit } from "../../catalogue/shown-unit";
import { figureText } from "../../core/numbers/figure-text";
import type { ClosedResult } from "../../core/review/closed-result";
import { inLanguage, type Language } from "../../i18n/words";
import type { Cell } from "../context";

/** Decimals added at most, to tell a result from the target that it missed. */
const MORE = 2;

/**
 * Actual and target as a scorecard shows figures of that KPI's unit. They stay numbers where the unit is not known.
 */
export function shownFigures(
  { kpi, actual, target }: ClosedResult,
  language: Language,
): readonly [actual: Cell, target: Cell] {
  const figures = [actual, target].filter((figure): figure is number => typeof figure === "number");
  const unit = shownUnit(kpi, figures);
  if (unit === null) return [actual, target];
  const least = figureDecimals(unit, figures[figures.length - 1]);
  const suffix = inLanguage(durationSuffix(unit) ?? ["", ""], language);
  const inText = (decimals: number): Cell[] =>
    [actual, target].map((cell) =>
      typeof cell === "number" ? figureText(cell, isShare(unit), decimals) + suffix : cell,
    );
  for (let decimals = least; ; decimals += 1) {
    const [shown, aim] = inText(decimals) as [Cell, Cell];
    if (shown !== aim || actual === target || decimals === least + MORE) return [shown, aim];
  }
}
