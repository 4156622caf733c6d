import type { Zone } from "../annotations";
import type { Book } from "../book";
import { Exception } from "./exception";
import type { Execution } from "./execution";
import { Range } from "./range";
import { Service } from "./service";

/** How the engine's table is dressed so that nothing but the filter's buttons shows. */
const BARE = {
  hasFilters: true,
  totalRow: false,
  firstColumn: false,
  lastColumn: false,
  numberOfHeaders: 1,
  bandedRows: false,
  bandedColumns: false,
  styleId: "None",
};

/** The one filter of a sheet: buttons in the header row by which a person hides rows. */
export class Filter extends Service {
  readonly className = "Filter";

  constructor(
    execution: Execution,
    private readonly sheetId: string,
  ) {
    super(execution);
  }

  static _zone(book: Book, sheetId: string): Zone | undefined {
    return book.getters.getCoreTables(sheetId).find((table) => table.config.hasFilters)?.range.zone;
  }

  static _create(execution: Execution, { sheetId, zone }: Range): Filter {
    const { book } = execution.runtime;
    if (Filter._zone(book, sheetId))
      throw new Exception("You can't create a filter in a sheet that already has a filter.");
    const ranges = [{ _sheetId: sheetId, _zone: zone }];
    book.dispatch("CREATE_TABLE", { sheetId, ranges, config: BARE, tableType: "static" });
    return new Filter(execution, sheetId);
  }

  getRange(): Range {
    return new Range(this.execution, this.sheetId, { ...this._kept() });
  }
  remove(): void {
    this._book.dispatch("REMOVE_TABLE", { sheetId: this.sheetId, target: [this._kept()] });
  }

  private _kept(): Zone {
    const zone = Filter._zone(this._book, this.sheetId);
    if (!zone) throw new Exception("The filter is no longer there.");
    return zone;
  }
}
