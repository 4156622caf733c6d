import { inLanguage } from "../i18n/words";
import { breakLines } from "./break-lines";
import { cardKey } from "./card-key";
import { type Draft, SAMPLE } from "./draft";
import { freeTitle } from "./free-title";
import { joinAreas } from "./join-areas";
import { joinColumns } from "./join-columns";
import { type Placement, placeBlocks } from "./place-blocks";
import { planBlock } from "./plan-block";
import { protectedNote } from "./protected-note";
import type { Area, SheetPlan } from "./sheet-plan";
import type { PlanOptions, SheetSpec, Template } from "./template";
import { TABS } from "./theme";

/**
 * The sheets a template becomes, as plain data. Writes nothing, and the same options give the same plan.
 *
 * @param taken titles of the sheets that are there; a sheet whose title is among them gets a
 *   number, and formulas speak of it by that
 */
export function planWorkbook(
  template: Template,
  options: PlanOptions,
  taken: readonly string[] = [],
): readonly SheetPlan[] {
  const used = new Set(taken);
  const sheets = template.sheets(options).map((sheet) => {
    const there = sheet.shared && sheet.title.find((name) => used.has(name));
    const title = there || freeTitle(inLanguage(sheet.title, options.language), used);
    used.add(title);
    const blocks = sheet.blocks.filter((block) => options.sampleData || !("when" in block));
    const widths = columnWidths(
      sheet,
      placeBlocks(blocks, title, () => 1),
    );
    const linesOf = lineBreaker(options, widths);
    return {
      sheet,
      there,
      title,
      widths,
      linesOf,
      placed: placeBlocks(blocks, title, ({ lines }) => linesOf(lines).length),
    };
  });
  const places = placesByKey([...cardPlaces(options), ...sheets.flatMap(({ placed }) => placed)]);
  const fresh = sheets.filter(({ there }) => !there);
  return fresh.map(({ sheet, title, widths, linesOf, placed }) => {
    const rows = Math.max(...placed.map((place) => place.row + place.rows - 1));
    const draft: Draft = {
      plan: {
        title,
        tabColour: sheet.tab ? TABS[sheet.tab] : null,
        cells: Array.from({ length: rows }, () => Array(widths.length).fill("")),
        formats: [],
        styles: [],
        widths,
        heights: [],
        merges: [],
        frozenRows: sheet.freeze === undefined ? 0 : places.get(sheet.freeze)!.row,
        frozenColumns: sheet.freezeColumns ?? 0,
        notes: [],
        checks: [],
        colours: [],
        protections: [],
        names: [],
        charts: [],
        filter: null,
      },
      options,
      places,
      inputs: [],
      samples: [],
      computed: [],
      linesOf,
    };
    for (const place of placed) planBlock(draft, place);
    return finished(draft);
  });
}

function finished({ plan, options, inputs, samples, computed }: Draft): SheetPlan {
  // One name may cover several sample areas and what is empty between them, never a cell that holds something else.
  const occupied = [
    ...inputs.filter((area) => !samples.includes(area)),
    ...plan.cells.flatMap((row, y) =>
      row.flatMap((cell, x) => {
        const area = { row: y + 1, column: x + 1, rows: 1, columns: 1 };
        return cell === "" || samples.some((sample) => isWithin(area, sample)) ? [] : [area];
      }),
    ),
  ];
  const description = inLanguage(protectedNote(), options.language);
  return {
    ...plan,
    protections: joinAreas(computed, inputs).map((area) => ({ ...area, description })),
    names: [...plan.names, ...joinAreas(joinColumns(samples), occupied).map((area) => ({ ...area, name: SAMPLE }))],
  };
}

const isWithin = (cell: Area, area: Area): boolean =>
  cell.row >= area.row &&
  cell.row < area.row + area.rows &&
  cell.column >= area.column &&
  cell.column < area.column + area.columns;

function placesByKey(placed: readonly Placement[]): ReadonlyMap<string, Placement> {
  const places = new Map<string, Placement>();
  for (const place of placed) {
    if (!("key" in place.block) || place.block.key === undefined) continue;
    if (places.has(place.block.key)) throw new Error(`two blocks are called "${place.block.key}"`);
    places.set(place.block.key, place);
  }
  return places;
}

/** The scorecards that the workbook holds, as if they were tables of this template. */
const cardPlaces = ({ cards = [] }: PlanOptions): Placement[] =>
  cards.map(({ id, sheet, row, column, rows, columns }) => ({
    block: { kind: "table", key: cardKey(id), columns: columns.map((key) => ({ key, title: "" })), rows },
    sheet,
    row,
    column,
    rows: rows + 1,
    columns: columns.length,
  }));

/** The widest wish of any block for a column, else the sheet's, else 100 pixels. */
function columnWidths(sheet: SheetSpec, placed: readonly Placement[]): number[] {
  const count = Math.max(sheet.widths?.length ?? 0, ...placed.map(({ column, columns }) => column + columns - 1));
  const widths: number[] = Array(count).fill(0);
  for (const { block, column } of placed) {
    if (block.kind !== "table" && block.kind !== "spill") continue;
    block.columns.forEach(({ width }, i) => {
      widths[column - 1 + i] = Math.max(widths[column - 1 + i]!, width ?? 0);
    });
  }
  return widths.map((width, i) => width || (sheet.widths?.[i] ?? 100));
}

const lineBreaker = ({ language }: PlanOptions, widths: readonly number[]): Draft["linesOf"] => {
  const width = widths.reduce((sum, each) => sum + each, 0);
  return (lines) => lines.flatMap((line) => breakLines(inLanguage(line, language), width));
};
