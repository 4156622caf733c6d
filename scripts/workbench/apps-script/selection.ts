import { Service } from "./service";
import { Spreadsheet } from "./spreadsheet";

/** What the person has selected. */
export class Selection extends Service {
  readonly className = "Selection";

  getActiveRange() {
    return new Spreadsheet(this.execution).getActiveRange();
  }
  getActiveSheet() {
    return new Spreadsheet(this.execution).getActiveSheet();
  }
  getCurrentCell() {
    return new Spreadsheet(this.execution).getCurrentCell();
  }
}
