import type { RuleSpec } from "../validation-rules";
import { DataValidationBuilder } from "./data-validation-builder";
import { criteriaOf, criteriaValuesOf } from "./data-validation-criteria";
import type { Execution } from "./execution";
import { Service } from "./service";

/** A finished rule of data validation. */
export class DataValidation extends Service {
  readonly className = "DataValidation";

  constructor(
    execution: Execution,
    readonly spec: RuleSpec,
  ) {
    super(execution);
  }

  getAllowInvalid(): boolean {
    return this.spec.allowInvalid;
  }
  getHelpText(): string | null {
    return this.spec.helpText;
  }
  getCriteriaType(): unknown {
    return criteriaOf(this.spec.criterion);
  }
  getCriteriaValues(): unknown[] {
    return criteriaValuesOf(this.execution, this.spec.criterion);
  }
  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.execution, this.spec);
  }
}
