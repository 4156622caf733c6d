import { helpers } from "@odoo/o-spreadsheet";
import type { Desk } from "./desk";

/** What the browser tests and the screenshots ask the page: the grid is drawn on a canvas. */
export function testHook(desk: Desk) {
  const { keeper } = desk;
  return {
    values: (sheet: string, range: string) => desk.workbook.values(sheet, range),
    shown: (sheet: string, range: string) => desk.workbook.shown(sheet, range),
    formulas: (sheet: string, range: string) => desk.workbook.formulaTexts(sheet, range),
    message: (sheet: string, a1: string) => desk.workbook.message(sheet, a1),
    sheets: () => desk.workbook.sheets,
    select: (sheet: string, a1: string) => desk.workbook.select(sheet, a1),
    selected: () => {
      const { col, row } = desk.workbook.model.getters.getActivePosition();
      return helpers.toXC(col, row);
    },
    type: (sheet: string, a1: string, text: string) => desk.workbook.type(sheet, a1, text),
    properties: () => JSON.stringify(desk.workbook.snapshot()["properties"]),
    run: (name: string, ...args: unknown[]) => desk.workbook.run(name, ...args),
    saved: () => keeper.settle(),
    extent: (sheet: string) => extent(desk, sheet),
  };
}

export type TestHook = ReturnType<typeof testHook>;

/** Pixels from the corner of a sheet to the far end of its cells and charts. */
function extent({ workbook }: Desk, sheet: string): { width: number; height: number } {
  const { getters } = workbook.model;
  const sheetId = getters.getSheetIdByName(sheet);
  if (sheetId === undefined) {
    throw new Error(`There is no sheet ${sheet}`);
  }
  const filled = getters
    .getEvaluatedCellsPositions(sheetId)
    .filter((position) => getters.getEvaluatedCell(position).formattedValue !== "");
  const right = Math.max(0, ...filled.map(({ col }) => col));
  const bottom = Math.max(0, ...filled.map(({ row }) => row));
  const cells = getters.getRect(helpers.toUnboundedZone(`A1:${helpers.toXC(right, bottom)}`) as never);
  const figures = getters.getFigures(sheetId).map((figure) => getters.getFigureUI(sheetId, figure));
  return {
    width: Math.max(cells.width, ...figures.map(({ x, width }) => x + width)),
    height: Math.max(cells.height, ...figures.map(({ y, height }) => y + height)),
  };
}
