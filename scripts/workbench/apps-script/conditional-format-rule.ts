import type { ConditionalSpec } from "../conditional-rules";
import { BooleanCondition } from "./boolean-condition";
import { ConditionalFormatRuleBuilder } from "./conditional-format-rule-builder";
import type { Execution } from "./execution";
import { Range } from "./range";
import { Service } from "./service";

/** A finished rule of conditional formatting. */
export class ConditionalFormatRule extends Service {
  readonly className = "ConditionalFormatRule";

  constructor(
    execution: Execution,
    readonly spec: ConditionalSpec & { readonly sheetId?: string },
  ) {
    super(execution);
  }

  getRanges(): Range[] {
    const sheetId = this.spec.sheetId ?? this._book.getters.getActiveSheetId();
    return this.spec.zones.map((zone) => new Range(this.execution, sheetId, { ...zone }));
  }
  getBooleanCondition(): BooleanCondition | null {
    return this.spec.boolean ? new BooleanCondition(this.execution, this.spec.boolean) : null;
  }
  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.execution, this.spec);
  }
}
