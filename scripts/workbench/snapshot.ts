import type { Book } from "./book";
import type { Snapshot } from "./workbook-interface";

/**
 * The whole workbook as plain data: two snapshots are equal when nothing that a person or a script
 * could see differs. Ids that the engine or the runtime gave are left out, and numbered formats,
 * styles and borders are written out, so that what was done and undone compares as before.
 */
export function takeSnapshot(book: Book): Snapshot {
  const data = book.exportEngine() as unknown as EngineData;
  const sheets = data.sheets.map((sheet) => ({
    ...withoutIds(sheet),
    formats: resolved(sheet.formats, data.formats),
    styles: resolved(sheet.styles, data.styles),
    borders: resolved(sheet.borders, data.borders),
    conditionalFormats: sheet.conditionalFormats.map(({ id: _, ...rule }) => rule),
    dataValidationRules: sheet.dataValidationRules.map(({ id, ...rule }) => ({
      ...rule,
      helpText: book.side.validationHelp[id] ?? null,
    })),
    figures: sheet.figures.map(({ id: _, data: chart, ...place }) => ({
      ...place,
      chart: withoutIds(chart as object),
    })),
    annotations: book.annotations
      .filter((one) => one.sheetId === sheet.id)
      .map(({ kind, zone, data: content }) => ({ kind, zone, content }))
      .sort((a, b) => compare(JSON.stringify(a), JSON.stringify(b))),
    metadata: book.side.metadata.filter((one) => one.sheetId === sheet.id).map(withoutIds),
  }));
  const { properties, timeZone, name } = book.side;
  return JSON.parse(
    JSON.stringify({
      name,
      timeZone,
      properties,
      metadata: book.side.metadata.filter((one) => one.sheetId === undefined).map(withoutIds),
      locale: data.settings.locale.code,
      namedRanges: data.namedRanges,
      sheets,
    }),
  ) as Snapshot;
}

interface EngineSheet {
  readonly id: string;
  readonly formats: Record<string, number>;
  readonly styles: Record<string, number>;
  readonly borders: Record<string, number>;
  readonly conditionalFormats: readonly { id: string }[];
  readonly dataValidationRules: readonly { id: string }[];
  readonly figures: readonly { id: string; data: unknown }[];
}

interface EngineData {
  readonly sheets: readonly EngineSheet[];
  readonly formats: Record<string, unknown>;
  readonly styles: Record<string, unknown>;
  readonly borders: Record<string, unknown>;
  readonly settings: { readonly locale: { readonly code: string } };
  readonly namedRanges: unknown;
}

function resolved(byZone: Record<string, number>, table: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(byZone)
      .map(([zone, id]) => [zone, table[id]] as const)
      .sort(([a], [b]) => compare(a, b)),
  );
}

function withoutIds(value: object): object {
  const { id: _id, sheetId: _sheetId, chartId: _chartId, ...rest } = value as Record<string, unknown>;
  return rest;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
