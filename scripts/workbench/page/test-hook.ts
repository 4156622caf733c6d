import { helpers } from "@odoo/o-spreadsheet";
import type { Desk } from "./desk";
import { downloadXlsx } from "./download-xlsx";

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
    used: (sheet: string) => usedRange(desk, sheet),
    charts: (sheet: string) => chartCount(desk, sheet),
    download: () => downloadXlsx(desk.workbook.model, desk.name),
  };
}

export type TestHook = ReturnType<typeof testHook>;

/** From the first cell of a sheet to the last one that shows something. */
function usedRange({ workbook }: Desk, sheet: string): string {
  const { getters } = workbook.model;
  const filled = getters
    .getEvaluatedCellsPositions(getters.getSheetIdByName(sheet) ?? "")
    .filter((position) => getters.getEvaluatedCell(position).formattedValue !== "");
  const right = Math.max(0, ...filled.map(({ col }) => col));
  const bottom = Math.max(0, ...filled.map(({ row }) => row));
  return `A1:${helpers.toXC(right, bottom)}`;
}

function chartCount({ workbook }: Desk, sheet: string): number {
  const { getters } = workbook.model;
  return getters.getFigures(getters.getSheetIdByName(sheet) ?? "").filter(({ tag }) => tag === "chart").length;
}

/** Pixels from the corner of a sheet to the far end of its cells, of texts that run on, and of its charts. */
function extent(desk: Desk, sheet: string): { width: number; height: number } {
  const { getters } = desk.workbook.model;
  const sheetId = getters.getSheetIdByName(sheet);
  if (sheetId === undefined) {
    throw new Error(`There is no sheet ${sheet}`);
  }
  const cells = getters.getRect(helpers.toUnboundedZone(usedRange(desk, sheet)) as never);
  const figures = getters.getFigures(sheetId).map((figure) => getters.getFigureUI(sheetId, figure));
  const texts = getters.getEvaluatedCellsPositions(sheetId).map((position) => {
    const { align, wrapping } = getters.getCellComputedStyle(position);
    if (wrapping === "wrap" || align === "right" || align === "center") return 0;
    const { x } = getters.getRect(helpers.positionToZone(position) as never);
    return x + getters.getCellWidth(position);
  });
  return {
    width: Math.max(cells.width, ...texts, ...figures.map(({ x, width }) => x + width)),
    height: Math.max(cells.height, ...figures.map(({ y, height }) => y + height)),
  };
}
