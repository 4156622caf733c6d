import type { Execution } from "./execution";
import type { Range } from "./range";
import { Service } from "./service";

/** Several ranges of one sheet that are formatted alike. */
export class RangeList extends Service {
  readonly className = "RangeList";

  constructor(
    execution: Execution,
    readonly ranges: readonly Range[],
  ) {
    super(execution);
  }

  getRanges(): Range[] {
    return [...this.ranges];
  }
  setBackground(color: unknown): this {
    return this._each((range) => range.setBackground(color));
  }
  setFontColor(color: unknown): this {
    return this._each((range) => range.setFontColor(color));
  }
  setFontWeight(weight: unknown): this {
    return this._each((range) => range.setFontWeight(weight));
  }
  setFontStyle(style: unknown): this {
    return this._each((range) => range.setFontStyle(style));
  }
  setFontSize(size: unknown): this {
    return this._each((range) => range.setFontSize(size));
  }
  setHorizontalAlignment(align: unknown): this {
    return this._each((range) => range.setHorizontalAlignment(align));
  }
  setVerticalAlignment(align: unknown): this {
    return this._each((range) => range.setVerticalAlignment(align));
  }
  setNumberFormat(format: unknown): this {
    return this._each((range) => range.setNumberFormat(format));
  }
  setWrap(wrap: unknown): this {
    return this._each((range) => range.setWrap(wrap));
  }
  setValue(value: unknown): this {
    return this._each((range) => range.setValue(value));
  }
  setBorder(...args: unknown[]): this {
    return this._each((range) => range.setBorder(...args));
  }
  clearContent(): this {
    return this._each((range) => range.clearContent());
  }

  private _each(work: (range: Range) => void): this {
    for (const range of this.ranges) work(range);
    return this;
  }
}
