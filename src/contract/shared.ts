/** What the page computes by itself, by the same code as cells and server. */

export { goals } from "../catalogue/goals";
export { addMonths } from "../core/calendar/add-months";
export { dayText } from "../core/calendar/day-text";
export type { Period } from "../core/calendar/period";
export { type ForecastPeriod, forecast } from "../core/forecast/forecast";
export { type ChanceTarget, targetChance } from "../core/forecast/target-chance";
export { search } from "../core/search/search";
export { type IndexEntry, searchIndex } from "../core/search/search-index";
export { type Role, type Suggestion, suggest } from "../core/search/suggest";
export { readStatement } from "../core/smart/read-statement";
export type { SmartCode, SmartFinding, SmartLetter, SmartRow, SmartVerdict, StatementParts } from "../core/smart/smart";
export { smartCheck } from "../core/smart/smart-check";
export { milestones } from "../core/targets/milestones";
export { emptyWizard } from "../core/wizard/empty-wizard";
export { nextState } from "../core/wizard/next-state";
export { readAmount } from "../core/wizard/read-amount";
export { readDate } from "../core/wizard/read-date";
export { smartInputOf } from "../core/wizard/smart-input-of";
export { stepProblems } from "../core/wizard/step-problems";
export * from "../core/wizard/wizard";
