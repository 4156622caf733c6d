import type { Style } from "@odoo/o-spreadsheet";
import { hexColor } from "../colors";
import { want } from "./arguments";
import { WrapStrategy } from "./enums";
import { Exception } from "./exception";
import { RangeCells } from "./range-cells";

/** A setter's value as a change of the engine's style. */
type StyleOf = (value: unknown) => Style;

const WRAPPING = { WRAP: "wrap", OVERFLOW: "overflow", CLIP: "clip" } as const;

const STYLES = {
  background: (color) => ({ fillColor: color === null ? "" : hexColor(color) }),
  fontColor: (color) => ({ textColor: color === null ? "" : hexColor(color) }),
  fontWeight: (weight) => ({ bold: oneOf(weight, ["bold", "normal"], "font weight") === "bold" }),
  fontStyle: (style) => ({ italic: oneOf(style, ["italic", "normal"], "font style") === "italic" }),
  fontLine: (line) => {
    const kind = oneOf(line, ["underline", "line-through", "none"], "font line");
    return { underline: kind === "underline", strikethrough: kind === "line-through" };
  },
  fontSize: (size) => ({ fontSize: want.number(size, "SpreadsheetApp.Range.setFontSize") }),
  horizontal: (align) => {
    const side = oneOf(align, ["left", "center", "right", "normal"], "horizontal alignment");
    return { align: side === "normal" ? undefined : side };
  },
  vertical: (align) => ({
    verticalAlign: align === null ? undefined : oneOf(align, ["top", "middle", "bottom"], "vertical alignment"),
  }),
} satisfies Record<string, StyleOf>;

/** The part of `Range` that says how cells look. */
export abstract class RangeFormats extends RangeCells {
  setBackground(color: unknown): this {
    return this._style(STYLES.background(color));
  }
  setBackgrounds(colors: unknown): this {
    return this._styles(colors, "setBackgrounds", STYLES.background);
  }
  getBackground(): string {
    return this.getBackgrounds()[0]![0]!;
  }
  getBackgrounds(): string[][] {
    return this._looks((style) => style.fillColor?.toLowerCase() || "#ffffff");
  }
  setFontColor(color: unknown): this {
    return this._style(STYLES.fontColor(color));
  }
  setFontColors(colors: unknown): this {
    return this._styles(colors, "setFontColors", STYLES.fontColor);
  }
  getFontColor(): string {
    return this.getFontColors()[0]![0]!;
  }
  getFontColors(): string[][] {
    return this._looks((style) => style.textColor?.toLowerCase() || "#000000");
  }
  setFontWeight(weight: unknown): this {
    return this._style(STYLES.fontWeight(weight));
  }
  setFontWeights(weights: unknown): this {
    return this._styles(weights, "setFontWeights", STYLES.fontWeight);
  }
  getFontWeight(): string {
    return this.getFontWeights()[0]![0]!;
  }
  getFontWeights(): string[][] {
    return this._looks((style) => (style.bold ? "bold" : "normal"));
  }
  setFontStyle(style: unknown): this {
    return this._style(STYLES.fontStyle(style));
  }
  setFontStyles(styles: unknown): this {
    return this._styles(styles, "setFontStyles", STYLES.fontStyle);
  }
  getFontStyles(): string[][] {
    return this._looks((style) => (style.italic ? "italic" : "normal"));
  }
  setFontLine(line: unknown): this {
    return this._style(STYLES.fontLine(line));
  }
  setFontSize(size: unknown): this {
    return this._style(STYLES.fontSize(size));
  }
  setFontSizes(sizes: unknown): this {
    return this._styles(sizes, "setFontSizes", STYLES.fontSize);
  }
  getFontSize(): number {
    return this._looks((style) => style.fontSize ?? 10)[0]![0]!;
  }
  setHorizontalAlignment(align: unknown): this {
    return this._style(STYLES.horizontal(align));
  }
  setHorizontalAlignments(alignments: unknown): this {
    return this._styles(alignments, "setHorizontalAlignments", STYLES.horizontal);
  }
  setVerticalAlignment(align: unknown): this {
    return this._style(STYLES.vertical(align));
  }
  setVerticalAlignments(alignments: unknown): this {
    return this._styles(alignments, "setVerticalAlignments", STYLES.vertical);
  }
  getVerticalAlignments(): string[][] {
    return this._looks((style) => style.verticalAlign ?? "bottom");
  }
  setWrap(wrap: unknown): this {
    return this._style({ wrapping: want.flag(wrap, "SpreadsheetApp.Range.setWrap") ? "wrap" : "overflow" });
  }
  setWraps(wraps: unknown): this {
    return this._styles(wraps, "setWraps", (wrap) => ({
      wrapping: want.flag(wrap, "SpreadsheetApp.Range.setWraps") ? "wrap" : "overflow",
    }));
  }
  setWrapStrategy(strategy: unknown): this {
    const name = want.choice(strategy, ["WRAP", "OVERFLOW", "CLIP"], "SpreadsheetApp.Range.setWrapStrategy");
    return this._style({ wrapping: WRAPPING[name] });
  }
  getWrapStrategy(): unknown {
    const wrapping = this._looks((style) => style.wrapping ?? "overflow")[0]![0]!;
    return WrapStrategy[wrapping === "wrap" ? "WRAP" : wrapping === "clip" ? "CLIP" : "OVERFLOW"];
  }

  setNumberFormat(format: unknown): this {
    this._book.dispatch("SET_FORMATTING", { sheetId: this.sheetId, target: [this.zone], format: numberFormat(format) });
    return this;
  }
  setNumberFormats(formats: unknown): this {
    const matrix = this._matrix(formats, "setNumberFormats");
    this._writeCells((r, c) => ({ format: numberFormat(matrix[r]![c]) }));
    return this;
  }
  getNumberFormat(): string {
    return this.getNumberFormats()[0]![0]!;
  }
  getNumberFormats(): string[][] {
    return this._read((cell) => cell.format ?? "General");
  }

  clearFormat(): this {
    this._book.dispatch("CLEAR_FORMATTING", { sheetId: this.sheetId, target: [this.zone] });
    return this;
  }

  private _style(change: Style): this {
    return this._restyle(() => change);
  }

  private _styles(values: unknown, method: string, styleOf: StyleOf): this {
    const matrix = this._matrix(values, method).map((row) => row.map(styleOf));
    return this._restyle((r, c) => matrix[r]![c]!);
  }

  private _restyle(changeOf: (rowInside: number, columnInside: number) => Style): this {
    this._writeCells((r, c, col, row) => {
      const before = this._book.looks(this.sheetId, col, row).style;
      const change = changeOf(r, c);
      // Most cells of a planned grid are to look as they do.
      if (isShown(before, change)) return {};
      return { style: withoutDefaults({ ...before, ...change }) };
    });
    return this;
  }

  private _looks<T>(each: (style: Style) => T): T[][] {
    return this._map((col, row) => each(this._book.looks(this.sheetId, col, row).style ?? {}));
  }
}

const isShown = (before: Style | undefined, change: Style): boolean =>
  Object.entries(change).every(
    ([key, value]) => before?.[key as keyof Style] === (isDefault(key, value) ? undefined : value),
  );

const isDefault = (key: string, value: unknown): boolean =>
  value === undefined ||
  value === "" ||
  value === false ||
  (key === "fontSize" && value === 10) ||
  (key === "wrapping" && value === "overflow");

/** What a cell without a style looks like is no style: `null` when nothing else is left. */
function withoutDefaults(style: Style): Style | null {
  const kept = Object.entries(style).filter(([key, value]) => !isDefault(key, value));
  return kept.length > 0 ? (Object.fromEntries(kept) as Style) : null;
}

/** "general" resets a format; the engine knows the same as none. */
function numberFormat(format: unknown): string {
  const text = want.text(format, "SpreadsheetApp.Range.setNumberFormat");
  return text.toLowerCase() === "general" ? "" : text;
}

// @compatibility: the platform ignores alignments and weights that it does not know; here that is an error.
function oneOf<const T extends string>(value: unknown, choices: readonly T[], what: string): T {
  if (value === null) return choices[choices.length - 1]!;
  const found = choices.find((choice) => choice === value);
  if (!found) throw new Exception(`Invalid ${what}: ${String(value)}`);
  return found;
}
