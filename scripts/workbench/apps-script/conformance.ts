import type { BooleanCondition } from "./boolean-condition";
import type { Cache } from "./cache";
import type { CacheService } from "./cache-service";
import type { ConditionalFormatRule } from "./conditional-format-rule";
import type { ConditionalFormatRuleBuilder } from "./conditional-format-rule-builder";
import type { DataValidation } from "./data-validation";
import type { DataValidationBuilder } from "./data-validation-builder";
import type { DeveloperMetadata } from "./developer-metadata";
import type { EmbeddedChart } from "./embedded-chart";
import type { EmbeddedChartBuilder } from "./embedded-chart-builder";
import type { Filter } from "./filter";
import type { HtmlOutput } from "./html-output";
import type { HtmlService } from "./html-service";
import type { Lock } from "./lock";
import type { LockService } from "./lock-service";
import type { Logger } from "./logger";
import type { Menu } from "./menu";
import type { NamedRange } from "./named-range";
import type { PromptResponse } from "./prompt-response";
import type { Properties } from "./properties";
import type { PropertiesService } from "./properties-service";
import type { Protection } from "./protection";
import type { Range } from "./range";
import type { RangeList } from "./range-list";
import type { ScriptApp } from "./script-app";
import type { Selection } from "./selection";
import type { Session } from "./session";
import type { Sheet } from "./sheet";
import type { Spreadsheet } from "./spreadsheet";
import type { SpreadsheetApp } from "./spreadsheet-app";
import type { Ui } from "./ui";
import type { User } from "./user";
import type { Utilities } from "./utilities";

type Builders =
  | GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder
  | GoogleAppsScript.Spreadsheet.EmbeddedAreaChartBuilder
  | GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder
  | GoogleAppsScript.Spreadsheet.EmbeddedPieChartBuilder;
type KeysOfAny<T> = T extends unknown ? keyof T : never;

/** Methods that scripts can see and that the platform's class of that name does not have. */
type Invented<Ours, Theirs extends PropertyKey> = {
  [K in keyof Ours]-?: K extends `_${string}` | "className" | "execution"
    ? never
    : Ours[K] extends (...args: never[]) => unknown
      ? K extends Theirs
        ? never
        : K
      : never;
}[keyof Ours];

/**
 * Every stand-in with the published type of its class. The compiler refuses this list as soon as a
 * stand-in has a method that the platform lacks, so no script can come to lean on one.
 */
export type NothingInvented = [
  Invented<BooleanCondition, keyof GoogleAppsScript.Spreadsheet.BooleanCondition>,
  Invented<Cache, keyof GoogleAppsScript.Cache.Cache>,
  Invented<CacheService, keyof GoogleAppsScript.Cache.CacheService>,
  Invented<ConditionalFormatRule, keyof GoogleAppsScript.Spreadsheet.ConditionalFormatRule>,
  Invented<ConditionalFormatRuleBuilder, keyof GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder>,
  Invented<DataValidation, keyof GoogleAppsScript.Spreadsheet.DataValidation>,
  Invented<DataValidationBuilder, keyof GoogleAppsScript.Spreadsheet.DataValidationBuilder>,
  Invented<DeveloperMetadata, keyof GoogleAppsScript.Spreadsheet.DeveloperMetadata>,
  Invented<EmbeddedChart, keyof GoogleAppsScript.Spreadsheet.EmbeddedChart>,
  Invented<EmbeddedChartBuilder, KeysOfAny<Builders>>,
  Invented<Filter, keyof GoogleAppsScript.Spreadsheet.Filter>,
  Invented<HtmlOutput, keyof GoogleAppsScript.HTML.HtmlOutput>,
  Invented<HtmlService, keyof GoogleAppsScript.HTML.HtmlService>,
  Invented<Lock, keyof GoogleAppsScript.Lock.Lock>,
  Invented<LockService, keyof GoogleAppsScript.Lock.LockService>,
  Invented<Logger, keyof GoogleAppsScript.Base.Logger>,
  Invented<Menu, keyof GoogleAppsScript.Base.Menu>,
  Invented<NamedRange, keyof GoogleAppsScript.Spreadsheet.NamedRange>,
  Invented<PromptResponse, keyof GoogleAppsScript.Base.PromptResponse>,
  Invented<Properties, keyof GoogleAppsScript.Properties.Properties>,
  Invented<PropertiesService, keyof GoogleAppsScript.Properties.PropertiesService>,
  Invented<Protection, keyof GoogleAppsScript.Spreadsheet.Protection>,
  Invented<Range, keyof GoogleAppsScript.Spreadsheet.Range>,
  Invented<RangeList, keyof GoogleAppsScript.Spreadsheet.RangeList>,
  Invented<ScriptApp, keyof GoogleAppsScript.Script.ScriptApp>,
  Invented<Selection, keyof GoogleAppsScript.Spreadsheet.Selection>,
  Invented<Session, keyof GoogleAppsScript.Base.Session>,
  Invented<Sheet, keyof GoogleAppsScript.Spreadsheet.Sheet>,
  Invented<Spreadsheet, keyof GoogleAppsScript.Spreadsheet.Spreadsheet>,
  Invented<SpreadsheetApp, keyof GoogleAppsScript.Spreadsheet.SpreadsheetApp>,
  Invented<Ui, keyof GoogleAppsScript.Base.Ui>,
  Invented<User, keyof GoogleAppsScript.Base.User>,
  Invented<Utilities, keyof GoogleAppsScript.Utilities.Utilities>,
][number] extends infer Names
  ? [Names] extends [never]
    ? true
    : Names
  : never;

export const NOTHING_INVENTED: NothingInvented = true;
