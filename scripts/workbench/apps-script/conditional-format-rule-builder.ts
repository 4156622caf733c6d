import type { Style } from "@odoo/o-spreadsheet";
import type { Zone } from "../annotations";
import { hexColor } from "../colors";
import type { ConditionalSpec, GradientPoint } from "../conditional-rules";
import { isDate } from "../engine-values";
import { typedContent } from "../typed-content";
import { want } from "./arguments";
import { ENGINE_OPERATORS } from "./boolean-condition";
import { ConditionalFormatRule } from "./conditional-format-rule";
import { Exception, mismatch } from "./exception";
import type { Execution } from "./execution";
import { Range } from "./range";
import { Service } from "./service";

const CLASS = "SpreadsheetApp.ConditionalFormatRuleBuilder";
type Condition = Omit<NonNullable<ConditionalSpec["boolean"]>, "style">;

/** Builds a rule of conditional formatting: a condition with a look, or a gradient of two or three points. */
export class ConditionalFormatRuleBuilder extends Service {
  readonly className = "ConditionalFormatRuleBuilder";
  private zones: readonly Zone[];
  private sheetId: string | undefined;
  private condition: Condition | undefined;
  private style: Style;
  private points: { minimum?: GradientPoint; midpoint?: GradientPoint; maximum?: GradientPoint };

  constructor(execution: Execution, from?: ConditionalSpec) {
    super(execution);
    this.zones = from?.zones ?? [];
    this.condition = from?.boolean;
    this.style = { ...from?.boolean?.style };
    this.points = { ...from?.gradient };
  }

  setRanges(ranges: unknown): this {
    const list = want.list(ranges, `${CLASS}.setRanges`).map((one) => want.instance(one, Range, `${CLASS}.setRanges`));
    if (list.length === 0) throw new Exception("Conditional format rule must have at least one range.");
    if (list.some((range) => range.sheetId !== list[0]!.sheetId)) {
      throw new Exception("Conditional format rule cannot span multiple sheets.");
    }
    this.zones = list.map((range) => range.zone);
    this.sheetId = list[0]!.sheetId;
    return this;
  }

  whenFormulaSatisfied(formula: unknown): this {
    return this._when("CUSTOM_FORMULA", [
      typedContent(want.text(formula, `${CLASS}.whenFormulaSatisfied`), this._book.locale),
    ]);
  }
  whenCellEmpty(): this {
    return this._when("CELL_EMPTY", []);
  }
  whenCellNotEmpty(): this {
    return this._when("CELL_NOT_EMPTY", []);
  }
  whenNumberBetween(start: unknown, end: unknown): this {
    return this._numbers("NUMBER_BETWEEN", [start, end]);
  }
  whenNumberNotBetween(start: unknown, end: unknown): this {
    return this._numbers("NUMBER_NOT_BETWEEN", [start, end]);
  }
  whenNumberEqualTo(number: unknown): this {
    return this._numbers("NUMBER_EQUAL_TO", [number]);
  }
  whenNumberNotEqualTo(number: unknown): this {
    return this._numbers("NUMBER_NOT_EQUAL_TO", [number]);
  }
  whenNumberGreaterThan(number: unknown): this {
    return this._numbers("NUMBER_GREATER_THAN", [number]);
  }
  whenNumberGreaterThanOrEqualTo(number: unknown): this {
    return this._numbers("NUMBER_GREATER_THAN_OR_EQUAL_TO", [number]);
  }
  whenNumberLessThan(number: unknown): this {
    return this._numbers("NUMBER_LESS_THAN", [number]);
  }
  whenNumberLessThanOrEqualTo(number: unknown): this {
    return this._numbers("NUMBER_LESS_THAN_OR_EQUAL_TO", [number]);
  }
  whenTextContains(text: unknown): this {
    return this._text("TEXT_CONTAINS", text);
  }
  whenTextDoesNotContain(text: unknown): this {
    return this._text("TEXT_DOES_NOT_CONTAIN", text);
  }
  whenTextEqualTo(text: unknown): this {
    return this._text("TEXT_EQUAL_TO", text);
  }
  whenTextStartsWith(text: unknown): this {
    return this._text("TEXT_STARTS_WITH", text);
  }
  whenTextEndsWith(text: unknown): this {
    return this._text("TEXT_ENDS_WITH", text);
  }
  whenDateAfter(date: unknown): this {
    return this._date("DATE_AFTER", date);
  }
  whenDateBefore(date: unknown): this {
    return this._date("DATE_BEFORE", date);
  }
  whenDateEqualTo(date: unknown): this {
    return this._date("DATE_EQUAL_TO", date);
  }

  setBackground(color: unknown): this {
    return this._look({ fillColor: color === null ? "" : hexColor(color) });
  }
  setFontColor(color: unknown): this {
    return this._look({ textColor: color === null ? "" : hexColor(color) });
  }
  setBold(bold: unknown): this {
    return this._look({ bold: bold === true });
  }
  setItalic(italic: unknown): this {
    return this._look({ italic: italic === true });
  }
  setUnderline(underline: unknown): this {
    return this._look({ underline: underline === true });
  }
  setStrikethrough(strikethrough: unknown): this {
    return this._look({ strikethrough: strikethrough === true });
  }

  setGradientMinpoint(color: unknown): this {
    this.points.minimum = { color: hexColor(color), type: "MIN", value: "" };
    return this;
  }
  setGradientMinpointWithValue(color: unknown, type: unknown, value: unknown): this {
    this.points.minimum = this._point(color, type, value);
    return this;
  }
  setGradientMidpointWithValue(color: unknown, type: unknown, value: unknown): this {
    this.points.midpoint = this._point(color, type, value);
    return this;
  }
  setGradientMaxpoint(color: unknown): this {
    this.points.maximum = { color: hexColor(color), type: "MAX", value: "" };
    return this;
  }
  setGradientMaxpointWithValue(color: unknown, type: unknown, value: unknown): this {
    this.points.maximum = this._point(color, type, value);
    return this;
  }

  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.execution, this._spec());
  }
  build(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.execution, this._spec());
  }

  private _spec(): ConditionalSpec & { sheetId?: string } {
    const { minimum, midpoint, maximum } = this.points;
    if (this.zones.length === 0) throw new Exception("Conditional format rule must have at least one range.");
    const where = { zones: this.zones, ...(this.sheetId === undefined ? {} : { sheetId: this.sheetId }) };
    if (this.condition) return { ...where, boolean: { ...this.condition, style: this.style } };
    if (!minimum || !maximum) throw new Exception("Conditional format rule must have a condition or a gradient.");
    return { ...where, gradient: { minimum, ...(midpoint ? { midpoint } : {}), maximum } };
  }

  private _when(name: keyof typeof ENGINE_OPERATORS, values: string[], more: object = {}): this {
    this.condition = { operator: ENGINE_OPERATORS[name], values, ...more };
    return this;
  }
  private _numbers(name: keyof typeof ENGINE_OPERATORS, values: unknown[]): this {
    return this._when(
      name,
      values.map((value) => String(want.number(value, `${CLASS}.whenNumber`))),
    );
  }
  private _text(name: keyof typeof ENGINE_OPERATORS, text: unknown): this {
    return this._when(name, [want.text(text, `${CLASS}.whenText`)]);
  }
  private _date(name: keyof typeof ENGINE_OPERATORS, date: unknown): this {
    if (!isDate(date)) throw mismatch(`${CLASS}.whenDate`, [date]);
    return this._when(name, [String(this._book.values.serialOf(date.getTime()))], { dateValue: "exactDate" });
  }
  private _look(style: Style): this {
    this.style = { ...this.style, ...style };
    return this;
  }
  private _point(color: unknown, type: unknown, value: unknown): GradientPoint {
    const method = `${CLASS}.setGradientPoint`;
    const kind = want.choice(type, ["NUMBER", "PERCENT", "PERCENTILE", "MIN", "MAX"], method);
    return { color: hexColor(color), type: kind, value: want.text(value, method) };
  }
}
