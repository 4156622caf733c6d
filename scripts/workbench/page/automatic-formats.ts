import { type ExcelWorkbookData, helpers, registries, UIPlugin } from "@odoo/o-spreadsheet";

/** A cell without a format of its own takes that of the cells its formula reads; a downloaded file is to show the same. */
class AutomaticFormats extends UIPlugin {
  override exportForExcel(data: ExcelWorkbookData): void {
    const ids = new Map(Object.entries(data.formats).map(([id, format]) => [format, Number(id)]));
    for (const sheet of data.sheets) {
      for (const position of this.getters.getEvaluatedCellsPositions(sheet.id)) {
        const { format } = this.getters.getEvaluatedCell(position);
        const cell = helpers.toXC(position.col, position.row);
        if (format === undefined || sheet.formats[cell] !== undefined) {
          continue;
        }
        const id = ids.get(format) ?? Math.max(0, ...ids.values()) + 1;
        ids.set(format, id);
        data.formats[id] = format;
        sheet.formats[cell] = id;
      }
    }
  }
}

/** To be called before a workbook opens. */
export function registerAutomaticFormats(): void {
  registries.featurePluginRegistry.add("automatic_formats", AutomaticFormats);
}
