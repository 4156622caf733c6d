/**
 * What is saved with the workbook beside the engine's data and does not move with cells.
 *
 * @compatibility: taking an edit back in the page leaves it as it is; the platform takes metadata back too.
 */
export interface SideStore {
  readonly id: string;
  name: string;
  timeZone: string;
  nextId: number;
  /** Properties by store, then by key; values are text, as on the platform. */
  readonly properties: Record<"document" | "user" | "script", Record<string, string>>;
  metadata: Metadata[];
  /** Help text of a validation rule, by the engine's rule id. */
  readonly validationHelp: Record<string, string>;
  /** What a script asked of a chart, by the engine's chart id; the engine keeps only what it can draw. */
  readonly charts: Record<string, unknown>;
}

export interface Metadata {
  readonly id: number;
  key: string;
  value: string;
  visibility: "DOCUMENT" | "PROJECT";
  /** The sheet that it is tied to; the spreadsheet itself when left out. */
  readonly sheetId?: string;
}

export function newSideStore(timeZone: string): SideStore {
  return {
    id: "workbench-spreadsheet",
    name: "Workbench",
    timeZone,
    nextId: 1001,
    properties: { document: {}, user: {}, script: {} },
    metadata: [],
    validationHelp: {},
    charts: {},
  };
}

/** @throws {Error} when a saved file does not hold what `save()` writes */
export function readSideStore(saved: unknown): SideStore {
  const fresh = newSideStore("Etc/UTC") as unknown as Record<string, unknown>;
  if (typeof saved !== "object" || saved === null) throw new Error("workbench: the saved workbook has no `extra` part");
  for (const [key, example] of Object.entries(fresh)) {
    const value = (saved as Record<string, unknown>)[key];
    if (typeof value !== typeof example || Array.isArray(value) !== Array.isArray(example)) {
      throw new Error(`workbench: the saved workbook's extra.${key} is not as it was written`);
    }
  }
  return JSON.parse(JSON.stringify(saved)) as SideStore;
}
