import type { Annotation } from "../annotations";
import { want } from "./arguments";
import { ProtectionType } from "./enums";
import { Exception } from "./exception";
import type { Execution } from "./execution";
import { Range } from "./range";
import { Service } from "./service";

/** A protected range or sheet. The owner can always edit, so nothing here stops a script. */
export class Protection extends Service {
  readonly className = "Protection";

  constructor(
    execution: Execution,
    readonly id: string,
  ) {
    super(execution);
  }

  getDescription(): string {
    return String(this._kept().data["description"]);
  }
  setDescription(description: unknown): this {
    return this._set({ description: want.text(description, "SpreadsheetApp.Protection.setDescription") });
  }
  isWarningOnly(): boolean {
    return this._kept().data["warningOnly"] === true;
  }
  setWarningOnly(warningOnly: unknown): this {
    return this._set({ warningOnly: want.flag(warningOnly, "SpreadsheetApp.Protection.setWarningOnly") });
  }
  getProtectionType(): unknown {
    return ProtectionType[this._kept().data["type"] as "RANGE" | "SHEET"];
  }
  getRange(): Range {
    const { sheetId, zone } = this._kept();
    return new Range(this.execution, sheetId, zone);
  }
  setRange(range: unknown): this {
    const { sheetId, zone } = want.instance(range, Range, "SpreadsheetApp.Protection.setRange");
    this._book.annotate({ add: [{ ...this._kept(), sheetId, zone }] });
    return this;
  }
  getUnprotectedRanges(): Range[] {
    const { sheetId, data } = this._kept();
    const zones = (data["unprotected"] ?? []) as Annotation["zone"][];
    return zones.map((zone) => new Range(this.execution, sheetId, zone));
  }
  /** @compatibility: the ranges left open do not move when rows are inserted; the platform moves them. */
  setUnprotectedRanges(ranges: unknown): this {
    const method = "SpreadsheetApp.Protection.setUnprotectedRanges";
    if (this._kept().data["type"] !== "SHEET") throw new Exception("Unprotected ranges belong to a protected sheet.");
    return this._set({ unprotected: want.list(ranges, method).map((one) => want.instance(one, Range, method).zone) });
  }
  canEdit(): boolean {
    return true;
  }
  remove(): void {
    this._kept();
    this._book.annotate({ remove: [this.id] });
  }

  private _kept(): Annotation {
    const kept = this._book.annotations.find((one) => one.id === this.id);
    if (!kept) throw new Exception("The protection is no longer there.");
    return kept;
  }

  private _set(change: Record<string, unknown>): this {
    const kept = this._kept();
    this._book.annotate({ add: [{ ...kept, data: { ...kept.data, ...change } }] });
    return this;
  }
}
