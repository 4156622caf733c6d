import type { Zone } from "./annotations";
import type { Engine } from "./platform";

interface Sheets {
  getSheetIds(): readonly string[];
  getCells(sheetId: string): readonly { readonly id: number }[];
  getCellPosition(id: number): { readonly col: number; readonly row: number };
}
interface Evaluator {
  evaluatedCells: object;
  evaluate(ranges: readonly { sheetId: string; zone: Zone }[]): void;
  evaluateAllCells(): void;
}
type EvaluationPlugin = new (config: {
  getters: Sheets;
  custom: Record<string, unknown>;
}) => {
  evaluator: Evaluator;
  finalize(): void;
};

/** Set in `config.custom` while a model is being made whose formulas cannot run yet: nothing is computed then. */
export const OPENING = "opening";
/** Set in `config.custom` while nobody looks: what is to be computed is remembered and waits. */
export const LATER = "later";

const done = new WeakSet<object>();

/**
 * Lets the engine compute what is there. To compute everything it walks each sheet to its last row, and a new sheet of
 * the platform has 26,000 cells of which a template fills a few hundred.
 */
export function quickenEvaluation(engine: Engine): void {
  const { coreViewsPluginRegistry } = engine.registries;
  if (done.has(coreViewsPluginRegistry)) return;
  done.add(coreViewsPluginRegistry);
  const Original = coreViewsPluginRegistry.get("evaluation") as unknown as EvaluationPlugin;
  class QuickEvaluation extends Original {
    private readonly custom: Record<string, unknown>;
    constructor(config: ConstructorParameters<EvaluationPlugin>[0]) {
      super(config);
      const { evaluator } = this;
      const { getters, custom } = config;
      this.custom = custom;
      evaluator.evaluateAllCells = () => {
        if (custom[OPENING]) return;
        evaluator.evaluatedCells = new (evaluator.evaluatedCells.constructor as new () => object)();
        evaluator.evaluate(getters.getSheetIds().flatMap((sheetId) => usedRange(getters, sheetId) ?? []));
      };
    }
    override finalize(): void {
      if (!this.custom[LATER]) super.finalize();
    }
  }
  coreViewsPluginRegistry.replace("evaluation", QuickEvaluation as never);
}

function usedRange(getters: Sheets, sheetId: string): { sheetId: string; zone: Zone } | undefined {
  const cells = getters.getCells(sheetId);
  if (cells.length === 0) return undefined;
  const zone = { top: Number.POSITIVE_INFINITY, left: Number.POSITIVE_INFINITY, bottom: 0, right: 0 };
  for (const { id } of cells) {
    const { col, row } = getters.getCellPosition(id);
    zone.top = Math.min(zone.top, row);
    zone.left = Math.min(zone.left, col);
    zone.bottom = Math.max(zone.bottom, row);
    zone.right = Math.max(zone.right, col);
  }
  return { sheetId, zone };
}
