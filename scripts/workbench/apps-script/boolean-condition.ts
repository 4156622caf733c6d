import type { ConditionalSpec } from "../conditional-rules";
import { BooleanCriteria } from "./enums";
import { Exception } from "./exception";
import type { Execution } from "./execution";
import { Service } from "./service";

/** The engine's name of each condition. */
export const ENGINE_OPERATORS = {
  CELL_EMPTY: "isEmpty",
  CELL_NOT_EMPTY: "isNotEmpty",
  DATE_AFTER: "dateIsAfter",
  DATE_BEFORE: "dateIsBefore",
  DATE_EQUAL_TO: "dateIs",
  NUMBER_BETWEEN: "isBetween",
  NUMBER_EQUAL_TO: "isEqual",
  NUMBER_GREATER_THAN: "isGreaterThan",
  NUMBER_GREATER_THAN_OR_EQUAL_TO: "isGreaterOrEqualTo",
  NUMBER_LESS_THAN: "isLessThan",
  NUMBER_LESS_THAN_OR_EQUAL_TO: "isLessOrEqualTo",
  NUMBER_NOT_BETWEEN: "isNotBetween",
  NUMBER_NOT_EQUAL_TO: "isNotEqual",
  TEXT_CONTAINS: "containsText",
  TEXT_DOES_NOT_CONTAIN: "notContainsText",
  TEXT_EQUAL_TO: "isEqual",
  TEXT_STARTS_WITH: "beginsWithText",
  TEXT_ENDS_WITH: "endsWithText",
  CUSTOM_FORMULA: "customFormula",
} as const;

/** What a rule of conditional formatting asks of a cell, and the colours it gives. */
export class BooleanCondition extends Service {
  readonly className = "BooleanCondition";

  constructor(
    execution: Execution,
    private readonly condition: NonNullable<ConditionalSpec["boolean"]>,
  ) {
    super(execution);
  }

  getCriteriaType(): unknown {
    const { operator, values } = this.condition;
    const names = (Object.keys(ENGINE_OPERATORS) as (keyof typeof ENGINE_OPERATORS)[]).filter(
      (name) => ENGINE_OPERATORS[name] === operator,
    );
    const isText = values.some((value) => Number.isNaN(Number(value)) && !value.startsWith("="));
    const name = names.find((one) => one.startsWith("TEXT_") === isText) ?? names[0];
    if (!name) throw new Exception(`The condition "${operator}" has no counterpart in scripts.`);
    return BooleanCriteria[name];
  }
  getCriteriaValues(): unknown[] {
    return this.condition.values.map((value) => (value === "" || Number.isNaN(Number(value)) ? value : Number(value)));
  }
  getBackground(): string | null {
    return this.condition.style.fillColor || null;
  }
  getFontColor(): string | null {
    return this.condition.style.textColor || null;
  }
  getBold(): boolean | null {
    return this.condition.style.bold ?? null;
  }
}
