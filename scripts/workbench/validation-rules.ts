import type { Zone } from "./annotations";
import type { Book } from "./book";

/** A rule of data validation as the services speak of it; values are in the engine's notation. */
export interface RuleSpec {
  readonly criterion: { readonly type: string; readonly values: readonly string[]; readonly [more: string]: unknown };
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

interface EngineRule {
  readonly id: string;
  readonly criterion: RuleSpec["criterion"];
  readonly isBlocking?: boolean;
  readonly ranges: readonly { readonly zone: Zone }[];
}

/** The rule that holds for a cell. */
export function validationAt(book: Book, sheetId: string, col: number, row: number): RuleSpec | undefined {
  const rule = book.getters.getValidationRuleForCell({ sheetId, col, row }) as unknown as EngineRule | undefined;
  if (!rule) return undefined;
  return {
    criterion: rule.criterion,
    allowInvalid: !rule.isBlocking,
    helpText: book.side.validationHelp[rule.id] ?? null,
  };
}

/** Sets one rule for zones of a sheet, in place of those that held there; undefined takes them away. */
export function setValidation(book: Book, sheetId: string, given: readonly Zone[], spec: RuleSpec | undefined): void {
  const zones = spec ? given : given.filter((zone) => hasRule(book, sheetId, zone));
  if (zones.length === 0) return;
  const id = book.freshId("validation-");
  // The engine takes cells out of older rules when a rule is added to them, never when one is removed:
  // to clear, a rule is added and removed.
  const rule = spec ?? { criterion: { type: "isNotEqual", values: ["0"] }, allowInvalid: true, helpText: null };
  book.dispatch("ADD_DATA_VALIDATION_RULE", {
    sheetId,
    ranges: zones.map((zone) => ({ _sheetId: sheetId, _zone: zone })),
    rule: { id, criterion: rule.criterion, isBlocking: !rule.allowInvalid },
  });
  if (!spec) book.dispatch("REMOVE_DATA_VALIDATION_RULE", { sheetId, id });
  else if (spec.helpText !== null) book.side.validationHelp[ruleIdAt(book, sheetId, zones[0]!)] = spec.helpText;
}

function hasRule(book: Book, sheetId: string, { top, bottom, left, right }: Zone): boolean {
  const rules = book.getters.getDataValidationRules(sheetId) as unknown as readonly EngineRule[];
  return rules.some(({ ranges }) =>
    ranges.some(({ zone }) => zone.top <= bottom && zone.bottom >= top && zone.left <= right && zone.right >= left),
  );
}

/** The engine joins equal rules, so the id under which a rule is kept may be an older one. */
function ruleIdAt(book: Book, sheetId: string, zone: Zone): string {
  return book.getters.getValidationRuleForCell({ sheetId, col: zone.left, row: zone.top })!.id;
}
