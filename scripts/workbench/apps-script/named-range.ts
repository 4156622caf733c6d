import { want } from "./arguments";
import { Exception } from "./exception";
import type { Execution } from "./execution";
import { Range } from "./range";
import { Service } from "./service";

/** A range that formulas can call by name. */
export class NamedRange extends Service {
  readonly className = "NamedRange";

  constructor(
    execution: Execution,
    private name: string,
  ) {
    super(execution);
  }

  getName(): string {
    return this.name;
  }
  getRange(): Range {
    const { range } = this._kept();
    return new Range(this.execution, range.sheetId, { ...range.zone });
  }
  setName(name: unknown): this {
    const newRangeName = want.text(name, "SpreadsheetApp.NamedRange.setName");
    this._update(newRangeName, this.getRange());
    this.name = newRangeName;
    return this;
  }
  setRange(range: unknown): this {
    this._update(this.name, want.instance(range, Range, "SpreadsheetApp.NamedRange.setRange"));
    return this;
  }
  remove(): void {
    this._kept();
    this._book.dispatch("DELETE_NAMED_RANGE", { name: this.name });
  }

  private _update(newRangeName: string, { sheetId, zone }: Range): void {
    this._kept();
    const ranges = [{ _sheetId: sheetId, _zone: zone }];
    this._book.dispatch("UPDATE_NAMED_RANGE", { oldRangeName: this.name, newRangeName, ranges });
  }

  private _kept() {
    const kept = this._book.getters.getNamedRange(this.name);
    if (!kept) throw new Exception(`The named range "${this.name}" is no longer there.`);
    return kept;
  }
}
