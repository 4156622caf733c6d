import { defineEnum } from "./enum-value";

export const AuthMode = defineEnum("AuthMode", ["NONE", "CUSTOM_FUNCTION", "LIMITED", "FULL"]);
export const BorderStyle = defineEnum("BorderStyle", [
  "DOTTED",
  "DASHED",
  "SOLID",
  "SOLID_MEDIUM",
  "SOLID_THICK",
  "DOUBLE",
]);
export const WrapStrategy = defineEnum("WrapStrategy", ["WRAP", "OVERFLOW", "CLIP"]);
export const ProtectionType = defineEnum("ProtectionType", ["RANGE", "SHEET"]);
export const InterpolationType = defineEnum("InterpolationType", ["NUMBER", "PERCENT", "PERCENTILE", "MIN", "MAX"]);
export const SheetType = defineEnum("SheetType", ["GRID", "OBJECT", "DATASOURCE"]);
export const Dimension = defineEnum("Dimension", ["COLUMNS", "ROWS"]);
export const Direction = defineEnum("Direction", ["UP", "DOWN", "PREVIOUS", "NEXT"]);
export const DeveloperMetadataVisibility = defineEnum("DeveloperMetadataVisibility", ["DOCUMENT", "PROJECT"]);
export const CopyPasteType = defineEnum("CopyPasteType", [
  "PASTE_NORMAL",
  "PASTE_VALUES",
  "PASTE_FORMAT",
  "PASTE_FORMULA",
]);
export const Button = defineEnum("Button", ["CLOSE", "OK", "CANCEL", "YES", "NO"]);
export const ButtonSet = defineEnum("ButtonSet", ["OK", "OK_CANCEL", "YES_NO", "YES_NO_CANCEL"]);
export const SandboxMode = defineEnum("SandboxMode", ["EMULATED", "IFRAME", "NATIVE"]);
export const XFrameOptionsMode = defineEnum("XFrameOptionsMode", ["ALLOWALL", "DEFAULT"]);

/** The kinds of chart the platform can build from a script, those left out that the engine cannot draw. */
export const ChartType = defineEnum("ChartType", [
  "AREA",
  "BAR",
  "COLUMN",
  "COMBO",
  "LINE",
  "PIE",
  "SCATTER",
  "STEPPED_AREA",
  "TABLE",
  "GAUGE",
  "HISTOGRAM",
  "RADAR",
]);
export const ChartMergeStrategy = defineEnum("ChartMergeStrategy", ["MERGE_COLUMNS", "MERGE_ROWS"]);
export const ChartHiddenDimensionStrategy = defineEnum("ChartHiddenDimensionStrategy", [
  "IGNORE_BOTH",
  "IGNORE_ROWS",
  "IGNORE_COLUMNS",
  "SHOW_BOTH",
]);

export const DataValidationCriteria = defineEnum("DataValidationCriteria", [
  "DATE_AFTER",
  "DATE_BEFORE",
  "DATE_BETWEEN",
  "DATE_EQUAL_TO",
  "DATE_IS_VALID_DATE",
  "DATE_NOT_BETWEEN",
  "DATE_ON_OR_AFTER",
  "DATE_ON_OR_BEFORE",
  "NUMBER_BETWEEN",
  "NUMBER_EQUAL_TO",
  "NUMBER_GREATER_THAN",
  "NUMBER_GREATER_THAN_OR_EQUAL_TO",
  "NUMBER_LESS_THAN",
  "NUMBER_LESS_THAN_OR_EQUAL_TO",
  "NUMBER_NOT_BETWEEN",
  "NUMBER_NOT_EQUAL_TO",
  "TEXT_CONTAINS",
  "TEXT_DOES_NOT_CONTAIN",
  "TEXT_EQUAL_TO",
  "TEXT_IS_VALID_EMAIL",
  "TEXT_IS_VALID_URL",
  "VALUE_IN_LIST",
  "VALUE_IN_RANGE",
  "CUSTOM_FORMULA",
  "CHECKBOX",
]);

export const BooleanCriteria = defineEnum("BooleanCriteria", [
  "CELL_EMPTY",
  "CELL_NOT_EMPTY",
  "DATE_AFTER",
  "DATE_BEFORE",
  "DATE_EQUAL_TO",
  "NUMBER_BETWEEN",
  "NUMBER_EQUAL_TO",
  "NUMBER_GREATER_THAN",
  "NUMBER_GREATER_THAN_OR_EQUAL_TO",
  "NUMBER_LESS_THAN",
  "NUMBER_LESS_THAN_OR_EQUAL_TO",
  "NUMBER_NOT_BETWEEN",
  "NUMBER_NOT_EQUAL_TO",
  "TEXT_CONTAINS",
  "TEXT_DOES_NOT_CONTAIN",
  "TEXT_EQUAL_TO",
  "TEXT_STARTS_WITH",
  "TEXT_ENDS_WITH",
  "CUSTOM_FORMULA",
]);
