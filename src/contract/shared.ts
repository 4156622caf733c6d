/** What the page computes by itself, by the same code as cells and server. */

export { addMonths } from "../core/calendar/add-months";
export { dayText } from "../core/calendar/day-text";
export type { Period } from "../core/calendar/period";
export type { ForecastPeriod } from "../core/forecast/forecast";
export { readStatement } from "../core/smart/read-statement";
export type { SmartCode, SmartFinding, SmartLetter, SmartRow, SmartVerdict, StatementParts } from "../core/smart/smart";
export { smartCheck } from "../core/smart/smart-check";
export { milestones } from "../core/targets/milestones";
export { ahpConsistency } from "../core/weights/ahp-consistency";
export { ahpGroup } from "../core/weights/ahp-group";
export { ahpHints } from "../core/weights/ahp-hints";
export { completedMatrix } from "../core/weights/completed-matrix";
export { normalizedWeights } from "../core/weights/normalized-weights";
export { DIMENSIONS, type Stage, stageWeights } from "../core/weights/stage-weights";
export { STRATEGIES, strategyWeights } from "../core/weights/strategy-weights";
export { emptyWizard } from "../core/wizard/empty-wizard";
export { nextState } from "../core/wizard/next-state";
export { periodsUntil } from "../core/wizard/periods-until";
export { type Prospects, prospects, prospectsChance } from "../core/wizard/prospects";
export { readAmount } from "../core/wizard/read-amount";
export { readDate } from "../core/wizard/read-date";
export { smartInputOf } from "../core/wizard/smart-input-of";
export { stepProblems } from "../core/wizard/step-problems";
export * from "../core/wizard/wizard";
