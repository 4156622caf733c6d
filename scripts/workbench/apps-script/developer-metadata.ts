import type { Book } from "../book";
import type { Metadata } from "../side-store";
import { want } from "./arguments";
import { DeveloperMetadataVisibility } from "./enums";
import { Exception, mismatch } from "./exception";
import type { Execution } from "./execution";
import { Service } from "./service";

const CLASS = "SpreadsheetApp.DeveloperMetadata";

/** A key and a value tied to the spreadsheet or to a sheet, unseen by people. */
export class DeveloperMetadata extends Service {
  readonly className = "DeveloperMetadata";

  constructor(
    execution: Execution,
    readonly id: number,
  ) {
    super(execution);
  }

  /** What `addDeveloperMetadata(key, [value], [visibility])` does, of the spreadsheet or of a sheet. */
  static _add(book: Book, args: readonly unknown[], sheetId?: string): void {
    const method = "SpreadsheetApp.addDeveloperMetadata";
    const [key, second, third] = args;
    const visibility = args.length === 2 && typeof second !== "string" ? second : third;
    const value = typeof second === "string" ? second : "";
    if (args.length > 3) throw mismatch(method, args);
    book.side.metadata.push({
      id: book.side.nextId++,
      key: want.text(key, method),
      value,
      visibility: visibility ? want.choice(visibility, ["DOCUMENT", "PROJECT"], method) : "DOCUMENT",
      ...(sheetId === undefined ? {} : { sheetId }),
    });
  }

  static _of(execution: Execution, sheetId?: string): DeveloperMetadata[] {
    return execution.runtime.book.side.metadata
      .filter((one) => one.sheetId === sheetId)
      .map((one) => new DeveloperMetadata(execution, one.id));
  }

  getId(): number {
    return this._kept().id;
  }
  getKey(): string {
    return this._kept().key;
  }
  setKey(key: unknown): this {
    this._kept().key = want.text(key, `${CLASS}.setKey`);
    return this;
  }
  getValue(): string {
    return this._kept().value;
  }
  setValue(value: unknown): this {
    this._kept().value = want.text(value, `${CLASS}.setValue`);
    return this;
  }
  getVisibility(): unknown {
    return DeveloperMetadataVisibility[this._kept().visibility];
  }
  remove(): void {
    const { side } = this._book;
    side.metadata = side.metadata.filter((one) => one !== this._kept());
  }

  private _kept(): Metadata {
    const kept = this._book.side.metadata.find((one) => one.id === this.id);
    if (!kept) throw new Exception("The developer metadata is no longer there.");
    return kept;
  }
}
