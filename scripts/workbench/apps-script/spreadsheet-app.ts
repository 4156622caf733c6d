import { ConditionalFormatRuleBuilder } from "./conditional-format-rule-builder";
import { DataValidationBuilder } from "./data-validation-builder";
import * as enums from "./enums";
import { Exception } from "./exception";
import { Service } from "./service";
import { Spreadsheet } from "./spreadsheet";
import { Ui } from "./ui";

const FULL_SCOPE = "https://www.googleapis.com/auth/spreadsheets";

/** The door to the spreadsheet. */
export class SpreadsheetApp extends Service {
  readonly className = "SpreadsheetApp";
  override readonly constants = {
    BorderStyle: enums.BorderStyle,
    BooleanCriteria: enums.BooleanCriteria,
    CopyPasteType: enums.CopyPasteType,
    DataValidationCriteria: enums.DataValidationCriteria,
    DeveloperMetadataVisibility: enums.DeveloperMetadataVisibility,
    Dimension: enums.Dimension,
    Direction: enums.Direction,
    InterpolationType: enums.InterpolationType,
    ProtectionType: enums.ProtectionType,
    SheetType: enums.SheetType,
    WrapStrategy: enums.WrapStrategy,
  };

  getActive(): Spreadsheet {
    return new Spreadsheet(this.execution);
  }
  getActiveSpreadsheet() {
    return this.getActive();
  }
  getActiveSheet() {
    return this.getActive().getActiveSheet();
  }
  getActiveRange() {
    return this.getActive().getActiveRange();
  }
  getCurrentCell() {
    return this.getActive().getCurrentCell();
  }
  getSelection() {
    return this.getActive().getSelection();
  }
  setActiveSheet(sheet: unknown) {
    return this.getActive().setActiveSheet(sheet);
  }
  setActiveRange(range: unknown) {
    return this.getActive().setActiveRange(range);
  }
  getUi(): Ui {
    return new Ui(this.execution);
  }
  /** Nothing waits to be written here: writes take effect at once, formulas are computed when they are read. */
  flush(): void {}
  newDataValidation(): DataValidationBuilder {
    return new DataValidationBuilder(this.execution);
  }
  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.execution);
  }
  openById(): never {
    throw this._beyondCurrent("openById");
  }
  openByUrl(): never {
    throw this._beyondCurrent("openByUrl");
  }
  open(): never {
    throw this._beyondCurrent("open");
  }
  create(): never {
    throw this._beyondCurrent("create");
  }

  /** There is one spreadsheet here; with more permission there would still be no other to open. */
  private _beyondCurrent(method: string): Error {
    const scopes = this.execution.runtime.manifest.oauthScopes;
    if (!scopes || scopes.includes(FULL_SCOPE))
      return new Error(`workbench: SpreadsheetApp.${method} is not stood in for`);
    return new Exception(
      `You do not have permission to call SpreadsheetApp.${method}. Required permissions: ${FULL_SCOPE}`,
    );
  }
}
