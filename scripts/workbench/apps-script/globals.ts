import { CacheService } from "./cache-service";
import { Charts } from "./charts";
import { Console } from "./console";
import type { Execution } from "./execution";
import { HtmlService } from "./html-service";
import { LockService } from "./lock-service";
import { Logger } from "./logger";
import { PropertiesService } from "./properties-service";
import { ScriptApp } from "./script-app";
import type { Service } from "./service";
import { Session } from "./session";
import { SpreadsheetApp } from "./spreadsheet-app";
import { Utilities } from "./utilities";

const SERVICES: Readonly<Record<string, new (execution: Execution) => Service>> = {
  CacheService,
  Charts,
  console: Console,
  HtmlService,
  LockService,
  Logger,
  PropertiesService,
  ScriptApp,
  Session,
  SpreadsheetApp,
  Utilities,
};

/** The platform's globals for one run of the script. */
export function serviceGlobals(execution: Execution): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(SERVICES).map(([name, Made]) => [name, execution.wrap(new Made(execution))]),
  );
}
