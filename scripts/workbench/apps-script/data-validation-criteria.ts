import { parseA1 } from "../a1-notation";
import type { RuleSpec } from "../validation-rules";
import type { EnumValue } from "./enum-value";
import { DataValidationCriteria } from "./enums";
import { Exception } from "./exception";
import type { Execution } from "./execution";
import { rangeByName } from "./range-by-name";

/** The engine's name of each criterion. */
export const ENGINE_CRITERIA = {
  DATE_AFTER: "dateIsAfter",
  DATE_BEFORE: "dateIsBefore",
  DATE_BETWEEN: "dateIsBetween",
  DATE_EQUAL_TO: "dateIs",
  DATE_IS_VALID_DATE: "dateIsValid",
  DATE_NOT_BETWEEN: "dateIsNotBetween",
  DATE_ON_OR_AFTER: "dateIsOnOrAfter",
  DATE_ON_OR_BEFORE: "dateIsOnOrBefore",
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
  TEXT_EQUAL_TO: "isEqualText",
  TEXT_IS_VALID_EMAIL: "isEmail",
  TEXT_IS_VALID_URL: "isLink",
  VALUE_IN_LIST: "isValueInList",
  VALUE_IN_RANGE: "isValueInRange",
  CUSTOM_FORMULA: "customFormula",
  CHECKBOX: "isBoolean",
} as const;

type Name = keyof typeof ENGINE_CRITERIA;

export function criteriaOf(criterion: RuleSpec["criterion"]): EnumValue {
  const name = (Object.keys(ENGINE_CRITERIA) as Name[]).find((key) => ENGINE_CRITERIA[key] === criterion.type);
  if (!name) throw new Exception(`The rule "${criterion.type}" has no counterpart in scripts.`);
  return DataValidationCriteria[name];
}

/** The values with which `withCriteria` would make the rule again. */
export function criteriaValuesOf(
  execution: Execution,
  { type, values, displayStyle }: RuleSpec["criterion"],
): unknown[] {
  const showsList = displayStyle !== "plainText";
  if (type === "isValueInList") return [[...values], showsList];
  if (type === "isValueInRange") {
    const reference = parseA1(values[0]!.replace(/^=/, ""));
    if (!reference) throw new Exception(`The rule's range "${values[0]}" is gone.`);
    return [rangeByName(execution, values[0]!.replace(/^=/, "")), showsList];
  }
  if (/^is(Not)?(Between|Equal|Greater|Less)/.test(type))
    return values.map((value) => (Number.isNaN(Number(value)) ? value : Number(value)));
  return [...values];
}
