import { isDate } from "../engine-values";
import { typedContent } from "../typed-content";
import type { RuleSpec } from "../validation-rules";
import { want } from "./arguments";
import { DataValidation } from "./data-validation";
import { ENGINE_CRITERIA } from "./data-validation-criteria";
import { Exception, mismatch } from "./exception";
import type { Execution } from "./execution";
import { Range } from "./range";
import { Service } from "./service";

const CLASS = "SpreadsheetApp.DataValidationBuilder";

/** Builds a rule of data validation; arguments are checked by type, as on the platform. */
export class DataValidationBuilder extends Service {
  readonly className = "DataValidationBuilder";
  private criterion: RuleSpec["criterion"] | undefined;
  private allowInvalid: boolean;
  private helpText: string | null;

  constructor(execution: Execution, from?: RuleSpec) {
    super(execution);
    this.criterion = from?.criterion;
    this.allowInvalid = from?.allowInvalid ?? true;
    this.helpText = from?.helpText ?? null;
  }

  requireValueInList(values: unknown, showDropdown?: unknown): this {
    const list = want.list(values, `${CLASS}.requireValueInList`).map((value) => {
      if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") {
        throw mismatch(`${CLASS}.requireValueInList`, [values]);
      }
      return String(value);
    });
    if (list.length === 0) throw new Exception("A list of values must not be empty.");
    return this._is("VALUE_IN_LIST", list, { displayStyle: listStyle(showDropdown) });
  }
  requireValueInRange(range: unknown, showDropdown?: unknown): this {
    const from = want.instance(range, Range, `${CLASS}.requireValueInRange`);
    return this._is("VALUE_IN_RANGE", [from._reference()], { displayStyle: listStyle(showDropdown) });
  }
  requireNumberBetween(start: unknown, end: unknown): this {
    return this._numbers("NUMBER_BETWEEN", [start, end]);
  }
  requireNumberNotBetween(start: unknown, end: unknown): this {
    return this._numbers("NUMBER_NOT_BETWEEN", [start, end]);
  }
  requireNumberEqualTo(number: unknown): this {
    return this._numbers("NUMBER_EQUAL_TO", [number]);
  }
  requireNumberNotEqualTo(number: unknown): this {
    return this._numbers("NUMBER_NOT_EQUAL_TO", [number]);
  }
  requireNumberGreaterThan(number: unknown): this {
    return this._numbers("NUMBER_GREATER_THAN", [number]);
  }
  requireNumberGreaterThanOrEqualTo(number: unknown): this {
    return this._numbers("NUMBER_GREATER_THAN_OR_EQUAL_TO", [number]);
  }
  requireNumberLessThan(number: unknown): this {
    return this._numbers("NUMBER_LESS_THAN", [number]);
  }
  requireNumberLessThanOrEqualTo(number: unknown): this {
    return this._numbers("NUMBER_LESS_THAN_OR_EQUAL_TO", [number]);
  }
  requireDate(): this {
    return this._is("DATE_IS_VALID_DATE", []);
  }
  requireDateBetween(start: unknown, end: unknown): this {
    return this._dates("DATE_BETWEEN", [start, end]);
  }
  requireDateNotBetween(start: unknown, end: unknown): this {
    return this._dates("DATE_NOT_BETWEEN", [start, end]);
  }
  requireDateAfter(date: unknown): this {
    return this._dates("DATE_AFTER", [date]);
  }
  requireDateBefore(date: unknown): this {
    return this._dates("DATE_BEFORE", [date]);
  }
  requireDateOnOrAfter(date: unknown): this {
    return this._dates("DATE_ON_OR_AFTER", [date]);
  }
  requireDateOnOrBefore(date: unknown): this {
    return this._dates("DATE_ON_OR_BEFORE", [date]);
  }
  requireDateEqualTo(date: unknown): this {
    return this._dates("DATE_EQUAL_TO", [date]);
  }
  requireTextContains(text: unknown): this {
    return this._is("TEXT_CONTAINS", [want.text(text, `${CLASS}.requireTextContains`)]);
  }
  requireTextDoesNotContain(text: unknown): this {
    return this._is("TEXT_DOES_NOT_CONTAIN", [want.text(text, `${CLASS}.requireTextDoesNotContain`)]);
  }
  requireTextEqualTo(text: unknown): this {
    return this._is("TEXT_EQUAL_TO", [want.text(text, `${CLASS}.requireTextEqualTo`)]);
  }
  requireTextIsEmail(): this {
    return this._is("TEXT_IS_VALID_EMAIL", []);
  }
  requireTextIsUrl(): this {
    return this._is("TEXT_IS_VALID_URL", []);
  }
  requireCheckbox(...values: unknown[]): this {
    if (values.length > 0) throw new Error("workbench: checkboxes with values of their own are not stood in for");
    return this._is("CHECKBOX", []);
  }
  requireFormulaSatisfied(formula: unknown): this {
    const text = want.text(formula, `${CLASS}.requireFormulaSatisfied`);
    return this._is("CUSTOM_FORMULA", [typedContent(text, this._book.locale)]);
  }
  setAllowInvalid(allow: unknown): this {
    this.allowInvalid = want.flag(allow, `${CLASS}.setAllowInvalid`);
    return this;
  }
  setHelpText(text: unknown): this {
    this.helpText = want.text(text, `${CLASS}.setHelpText`);
    return this;
  }
  build(): DataValidation {
    if (!this.criterion) throw new Exception("Cannot build a data validation rule without criteria.");
    const { criterion, allowInvalid, helpText } = this;
    return new DataValidation(this.execution, { criterion, allowInvalid, helpText });
  }

  private _is(name: keyof typeof ENGINE_CRITERIA, values: string[], more: object = {}): this {
    this.criterion = { type: ENGINE_CRITERIA[name], values, ...more };
    return this;
  }
  private _numbers(name: keyof typeof ENGINE_CRITERIA, values: unknown[]): this {
    return this._is(
      name,
      values.map((value) => String(want.number(value, `${CLASS}.requireNumber`))),
    );
  }
  private _dates(name: keyof typeof ENGINE_CRITERIA, values: unknown[]): this {
    const serials = values.map((value) => {
      if (!isDate(value)) throw mismatch(`${CLASS}.requireDate`, values);
      return String(this._book.values.serialOf(value.getTime()));
    });
    return this._is(name, serials, { dateValue: "exactDate" });
  }
}

function listStyle(showDropdown: unknown): "arrow" | "plainText" {
  return showDropdown === false ? "plainText" : "arrow";
}
