import type { SuggestedKpi } from "../../core/search/suggest-kpis";
import type { GapDoubt } from "../../core/wizard/parent-gap";
import type { ProblemCode, WizardStep } from "../../core/wizard/wizard";

/** What a target's sentence is made from; figures and days are already written out. Empty: left out. */
export interface SentenceParts {
  readonly metric: string;
  readonly direction: string;
  readonly baseline: string;
  readonly target: string;
  readonly targetHigh: string;
  readonly due: string;
  readonly cadence: string;
  readonly owner: string;
  readonly serves: string;
}

const CADENCES: Record<string, string> = {
  day: "every day",
  week: "every week",
  month: "every month",
  quarter: "every quarter",
  year: "every year",
};

/** Words of the wizard that makes a SMART target. */
export const wizard = () => ({
  title: "New target",
  editing: (kpi: string, row: number) => `Editing “${kpi}”, row ${row}`,
  progress: (step: number, steps: number) => `Step ${step} of ${steps}`,
  steps: {
    who: "Who and why",
    specific: "Specific",
    measurable: "Measurable",
    achievable: "Achievable",
    relevant: "Relevant",
    time: "Time-bound",
    check: "Check and insert",
  } satisfies Record<WizardStep, string>,
  stepsLabel: "Steps",
  back: "Back",
  next: "Next",
  startOver: "Start over",
  editAtCursor: "Edit the target at the cursor",
  duplicate: "Make a copy instead",
  resumed: "Your unfinished target was kept.",
  fixFirst: (count: number) => (count === 1 ? "One field needs a look." : `${count} fields need a look.`),

  level: "Level",
  team: "Team",
  owner: "Owner",
  ownerHint: "One person or team that answers for it.",
  goal: "Goal in your words",
  goalHint: "For example: sell more, fewer service calls, raise repeat rate from 25% to 30%.",
  suggest: "Suggest KPIs",
  suggestions: "Fitting KPIs",
  noSuggestions: "Nothing fits these words. Search in the next step, or name your own measure there.",
  understood: "Understood from your sentence",
  understoodParts: { metric: "measure", baseline: "present value", target: "target", change: "change", due: "time" },
  missingParts: (parts: string) => `Still asked for: ${parts}.`,
  reasons: {
    outcome: "Measures the goal itself.",
    driver: "Moves the goal.",
    guard: "Shows at what price the goal was reached.",
    name: "Its name fits your words.",
    team: "One of this team's own measures.",
  } as Readonly<Record<SuggestedKpi["reason"], string>>,
  takeOver: "Take over into the steps",
  chosen: "Chosen",
  use: "Use",

  searchKpi: "Search the library",
  searchHint: "Name, abbreviation or goal, in English or Chinese.",
  found: (count: number) => (count === 1 ? "1 KPI found" : `${count} KPIs found`),
  metric: "Measure",
  metricHint: "From the library, or your own words for one thing that can be counted.",
  ownMeasure: "Your own measure: say in the next step how it is counted.",
  definition: "Definition",
  chooseProxy: "Choose one that can be counted:",

  unit: "Unit",
  direction: "Better is",
  directions: {
    higher: "Higher",
    lower: "Lower",
    band: "Within a range",
    zero: "Nearest to zero",
    none: "Not scored",
  } as Readonly<Record<string, string>>,
  source: "Source of the data",
  sourceHint: "Where the figure is read, so that two people read the same.",
  past: "Past values",
  useSelection: "Use selection",
  useSelectionHint: "Select a column or row of past values, or one cell with the present value.",
  historyFrom: (count: number, from: string) => `${count} values from ${from}`,
  historyTaken: (count: number, from: string) => `${count} values taken from ${from}.`,
  cellTaken: (from: string) => `Present value taken from ${from}.`,
  skippedCells: (count: number) => `${count} cells without a number were left out.`,
  forget: "Forget these values",
  actual: "Present value",

  baseline: "Where you stand (baseline)",
  target: "Target",
  targetLow: "Target, lower end",
  targetHigh: "Target, upper end",
  numberHint: "Numbers such as 1,200, 25% or 1.5m.",
  benchmark: "Benchmark",
  noHistory: "No history yet. With past values (step 3) you see a forecast and the chance to reach the target.",

  chance: (share: string) => `Chance to reach it: ${share}`,
  chanceLow: (share: string) =>
    `Out of reach: by the history only ${share}. Lower it, take longer, or say what will be done differently.`,
  chanceHigh: (share: string) => `Too easy: ${share} even without effort. Ask for more.`,
  chanceFair: "Demanding and within reach.",
  noChance: "Type a target to see the chance that it is reached.",
  marks: "Targets by their chance",
  floor: (value: string) => `Floor, reached 4 times in 5: ${value}`,
  even: (value: string) => `Even chance: ${value}`,
  stretch: (value: string) => `Stretch, reached once in 5: ${value}`,
  takeMark: (value: string) => `Use ${value}`,
  horizon: (count: number, cadence: string) => `Looking ${count} ${count === 1 ? cadence : `${cadence}s`} ahead.`,
  horizonOpen: "The last day is set in step 6; a usual span is shown until then.",
  tooFew: "At least 3 past values are needed for a forecast.",
  units: { day: "day", week: "week", month: "month", quarter: "quarter", year: "year" } as Readonly<
    Record<string, string>
  >,
  valuesPer: "One value stands for a",
  chartLabel: (from: string, to: string, low: string, high: string) =>
    `Chart: past values from ${from} to ${to}; expected at the end between ${low} and ${high} with a chance of 80%.`,
  legend: { past: "past", expected: "expected (80%)", target: "target" },

  parent: "Serves the KPI",
  parentHint: "The KPI one level up that this target helps.",
  gapNoRow: (kpi: string) => `No target for “${kpi}” in the Targets sheet, so its gap cannot be told.`,
  gapUnknown: {
    no_figures: (kpi: string) => `“${kpi}” has no present value or no target yet, so its gap cannot be told.`,
    no_direction: (kpi: string) => `For “${kpi}” neither higher nor lower is better, so no gap is told.`,
  },
  gapAtActual: (value: string) => `now ${value}`,
  gapAtBaseline: (value: string) => `baseline ${value}, no present value yet`,
  gapPoints: (value: string) => `${value} percentage points`,
  gapMet: (kpi: string, at: string) => `“${kpi}” already meets its target (${at}): there is no gap to close.`,
  gapOpen: (kpi: string, at: string, goal: string, gap: string) => `Gap of “${kpi}”: ${gap} (${at}; target ${goal}).`,
  gapCloses: (share: string) => `This target would close ${share} of it, if both count the same span of time.`,
  gapClosesAll: "This target would close all of it, if both count the same span of time.",
  gapDoubt: {
    other_unit: "How much of it this target closes cannot be told: the two are counted in different units.",
    not_additive: "How much of it this target closes cannot be told: rates and scores do not add up.",
    other_direction: "How much of it this target closes cannot be told: it does not move the same way.",
    no_own_figures: "How much of it this target closes can be told once it has a baseline and a target (step 4).",
    no_gain: "This target closes none of it: it asks for no more than the present value.",
  } satisfies Record<GapDoubt, string> as Readonly<Record<GapDoubt, string>>,
  strategy: "Strategy it serves",
  weight: "Weight",
  weightHint: "Share of the owner's score, such as 20%.",
  weightLeft: (left: string, who: string) => `${left} is left for ${who}.`,
  weightOver: (over: string, who: string) => `This is ${over} more than is left for ${who}.`,
  counter: "Counter-metric",
  counterHint: "What would suffer if this KPI were chased at any price.",
  counterOffer: (name: string) => `Watch ${name} as well`,
  guard: (name: string) => `Set a limit for ${name} too`,
  noCounter: "None needed",

  start: "First day",
  due: "Last day",
  cadence: "Looked at",
  cadences: { day: "Daily", week: "Weekly", month: "Monthly", quarter: "Quarterly", year: "Yearly" } as Readonly<
    Record<string, string>
  >,
  cadenceWarning: (kind: string) =>
    `This KPI moves slowly and is meant to be judged ${kind.toLowerCase()}; judged more often, it shows noise.`,
  shape: "Path to the target",
  shapes: {
    linear: "Even",
    front: "Fast at first",
    back: "Fast at the end",
    season: "By season",
  } as Readonly<Record<string, string>>,
  seasonHint:
    "By season: more in the months that were strong in the past; the last past value is the month before the first day.",
  milestones: "Milestones",
  milestone: "Milestone",
  day: "Day",

  checks: "The five checks",
  sentence: "The target in one sentence",
  insert: "Insert target",
  save: "Save changes",
  inserting: "Inserting…",
  inserted: (sheet: string, row: number) => `Inserted in ${sheet}, row ${row}.`,
  saved: (sheet: string, row: number) => `Saved in ${sheet}, row ${row}.`,
  insertedMilestones: (count: number) => `${count} milestones added.`,
  another: "Another target",
  blocked: "A check fails. Go to its step to mend it.",
  goToStep: (step: string) => `Go to “${step}”`,
  anyway: "Insert although a check fails; I know why",

  problems: {
    metric_missing: () => "Choose a KPI or name a measure.",
    metric_is_theme: (got) => `“${got}” cannot be counted. Choose one of the KPIs that stand for it.`,
    target_missing: () => "A target needs a number.",
    not_a_number: (got) => `“${got}” is not a number. Type figures such as 1,200 or 25%.`,
    ambiguous_number: (got) => `This can mean ${got}. Type it without the comma.`,
    share_above_one: (got) => `Type it with its sign: ${got}%.`,
    same_as_baseline: () => "The target equals the baseline. Say what is to change.",
    wrong_side: () => "The target lies on the wrong side of the baseline. Check the direction in step 3.",
    high_below_low: () => "The upper end must not be below the lower end.",
    weight_range: () => "A weight lies between 0% and 100%.",
    due_missing: () => "Choose the last day.",
    not_a_date: () => "Choose a day of the calendar.",
    due_before_start: () => "The last day must come after the first.",
    too_long: (got) => `Too long: ${got} characters, at most 5,000.`,
  } satisfies Record<ProblemCode, (got: string) => string> as Record<ProblemCode, (got: string) => string>,

  sentenceOf: (given: SentenceParts): string => {
    // "Repeat purchase rate" goes on inside a sentence as "repeat purchase rate", "GMV" as it is.
    const metric = /^[A-Z][a-z]/.test(given.metric)
      ? given.metric.charAt(0).toLowerCase() + given.metric.slice(1)
      : given.metric;
    const parts = { ...given, metric };
    const path =
      parts.direction === "band"
        ? `Keep ${parts.metric} between ${parts.target} and ${parts.targetHigh}`
        : parts.direction === "lower"
          ? `Lower ${parts.metric} ${parts.baseline ? `from ${parts.baseline} ` : ""}to ${parts.target}`
          : parts.direction === "higher"
            ? `Raise ${parts.metric} ${parts.baseline ? `from ${parts.baseline} ` : ""}to ${parts.target}`
            : `Bring ${parts.metric} ${parts.baseline ? `from ${parts.baseline} ` : ""}to ${parts.target}`;
    return [
      `${path}${parts.due ? ` by ${parts.due}` : ""}${CADENCES[parts.cadence] ? `, looked at ${CADENCES[parts.cadence]}` : ""}.`,
      parts.owner ? `Owner: ${parts.owner}.` : "",
      parts.serves ? `Serves: ${parts.serves}.` : "",
    ]
      .filter((line) => line)
      .join(" ");
  },
});
