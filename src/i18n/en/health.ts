import type { GamingCode } from "../../core/gaming/gaming-history";
import type { Cadence, FindingCode, Severity } from "../../core/health/health-scorecard";
import type { RollUpProblem } from "../../core/scoring/roll-up";

type Details = Readonly<Record<string, string | number>>;
/** What is wrong, why it matters, what to do. */
type Advice = readonly [what: (d: Details) => string, why: string, fix: (d: Details) => string];

const of = (d: Details): string => (d.owner ? ` of ${d.owner}` : "");
const each = (d: Details, missing: string): string => `${d.kpi ? "without" : "no KPI has"} ${missing}`;

/** Words of the scorecard's review. */
export const health = () => ({
  headers: ["Severity", "Row", "KPI", "What", "Why", "What to do"] as readonly string[],
  severity: { error: "error", warning: "warning", note: "note" } satisfies Record<Severity, string>,
  healthy: "no finding",
  unreadable: ["a cell cannot be read, so the row counts as not reported", "correct the cell"] as readonly [
    string,
    string,
  ],
  cadence: {
    day: "daily",
    week: "weekly",
    month: "monthly",
    quarter: "quarterly",
    year: "yearly",
  } satisfies Record<Cadence, string>,
  findings: {
    too_many: [
      (d) => `${d.count} KPIs${of(d)}`,
      "with 20 and more nothing is important",
      () => "keep 8–12, only watch the rest",
    ],
    many: [
      (d) => `${d.count} KPIs${of(d)}`,
      "attention is spread over more than 12",
      () => "merge or only watch some; 8–12 is enough",
    ],
    too_many_for_person: [
      (d) => `${d.count} KPIs${of(d)}`,
      "a person can work on 3–5",
      () => "keep the 3–5 that the person can move",
    ],
    too_few_for_person: [
      (d) => `${d.count} KPIs${of(d)}`,
      "one or two numbers are easily pushed at the cost of all else",
      () => "use 3–5, a counter-metric among them",
    ],
    weights_not_whole: [
      (d) => `weights${of(d)} add to ${d.sum}%`,
      "the score cannot be compared with others",
      () => "normalise the weights to 100%",
    ],
    no_weight: [
      () => "no weight",
      "it does not count in the score",
      () => "give it a weight, or N/A if it is only watched",
    ],
    dimension_above_share: [
      (d) => `${d.dimension}: ${d.share}% of the weight`,
      "one dimension outweighs the rest",
      (d) => `bring it to ${d.limit}% or less`,
    ],
    user_share_low: [
      (d) => `user dimension: ${d.share}% of the weight of the five dimensions`,
      "a mature shop lives on customers who come back",
      () => "bring it to 30% or more",
    ],
    new_visitor_weight: [
      (d) => `${d.share}% of the weight`,
      "in growth 15–20% suits the new-visitor share",
      () => "set 15–20%",
    ],
    only_short_term: [
      (d) => `only short-term KPIs${of(d)}`,
      "traffic and sales bought today may not come back tomorrow",
      () => "add a quarterly or yearly KPI such as repeat purchase or lifetime value",
    ],
    only_long_term: [
      (d) => `only long-term KPIs${of(d)}`,
      "errors show too late to correct",
      () => "add a monthly KPI that leads them",
    ],
    no_counter_metric: [
      () => "no counter-metric",
      "it can be pushed at the cost of something nobody measures",
      (d) => `add ${d.counter}`,
    ],
    vague: [
      () => "not measurable as worded",
      "two people would score it differently",
      (d) => (d.proxies ? `use ${d.proxies}` : "name a number that stands for it, with its unit"),
    ],
    no_target: [() => "no target", "without a number nobody knows when it is reached", () => "set a target"],
    no_owner: [(d) => each(d, "an owner"), "nobody's KPI is nobody's work", () => "name one person"],
    no_due_date: [
      (d) => each(d, "a due date"),
      "a target without a date is a wish",
      () => "fill in the end of the period",
    ],
    no_source: [
      (d) => each(d, "a source of data"),
      "figures from two tools differ, and the quarrel is about the figure",
      () => "name the one tool that counts",
    ],
    no_strategy: [
      (d) => each(d, "a link to strategy or parent"),
      "effort goes where the business does not",
      () => "name the strategy or the KPI above",
    ],
    parent_not_found: [
      (d) => `parent ${d.parent} is not in the table`,
      "its result is rolled up nowhere",
      () => "correct the name; use KPI @ Owner when there are several",
    ],
    target_equals_baseline: [
      (d) => `target equals baseline (${d.target})`,
      "it asks for nothing",
      () => "set a target beyond the baseline, or a band to hold",
    ],
    target_on_wrong_side: [
      (d) => `target ${d.target} is worse than baseline ${d.baseline}`,
      "it rewards a decline",
      () => "correct target, baseline or direction",
    ],
    implausible: [
      (d) => `${d.got} is beyond ${d.bound}`,
      "this kind of KPI cannot be there; perhaps the division is upside down",
      () => "check definition and unit",
    ],
    starts_after_due: [() => "due before its start", "the period has no days", () => "correct the dates"],
    overdue: [(d) => `due ${d.days} days ago`, "the period is over", () => "close the period and set the next target"],
    judged_too_often: [
      (d) => `judged ${d.cadence}, changes ${d.kind}`,
      "most of what is seen is chance",
      (d) => `judge it ${d.kind}`,
    ],
    unchanged: [
      (d) => `unchanged for ${d.days} days`,
      "goals are reviewed each quarter",
      () => "confirm or change it, and note the date",
    ],
    duplicate: [(d) => `also in row ${d.other}`, "it counts twice", () => "remove one, or give it another owner"],
    near_duplicates: [(d) => `measures the same as ${d.other}`, "it counts twice", () => "keep one of the two"],
    scores_itself: [
      () => "computed from the completion of targets",
      "it repeats the score of the others",
      () => "leave this scorecard itself out of it",
    ],
    ltv_below_cac: [
      (d) => `${d.kpi} ${d.value} is less than 3 × ${d.other} ${d.cost}`,
      "a customer brings too little for what winning one costs",
      () => "lower the cost of winning customers or raise repeat purchase",
    ],
  } satisfies Record<FindingCode, Advice>,
  rollUpHeaders: [
    "Level",
    "KPI",
    "Owner",
    "Own score",
    "Score from below",
    "Reported below",
    "Serving it",
    "Note",
  ] as readonly string[],
  levels: ["Company", "Department", "Individual"] as readonly string[],
  allOfLevel: "All",
  rollUpProblems: {
    no_parent: "parent not found",
    several_parents: "several rows fit the parent: use KPI @ Owner",
    circle: "the parents lead in a circle",
  } satisfies Record<RollUpProblem, string>,
  gamingHeaders: ["Sign", "KPI", "Owner", "Evidence"] as readonly string[],
  noSign: "no sign",
  signFix: "ask how it came about; a sign is a question, not a proof",
  signsUnread: "so managed numbers cannot be looked for",
  signs: {
    heaped_above_target: [
      "results heaped just above target",
      (d) => `${d.above} of ${d.near} results within ${d.percent}% of target lie just above it`,
    ],
    late_spike: [
      "a spike in the last days",
      (d) => `${d.month}: the last ${d.days} days average ${d.last}, the usual day is ${d.usual}`,
    ],
    counter_metric_fell: [
      "its counter-metric fell",
      (d) => `${d.period}: ${d.rise} better, while ${d.counter} got ${d.fall} worse`,
    ],
    target_moved: ["target changed within a period", (d) => `${d.period}: ${d.from}, then ${d.to}`],
    target_eased: [
      "target eased when it would have been missed",
      (d) => `${d.period}: from ${d.from} to ${d.to}, actual ${d.actual}`,
    ],
    changed_within_period: ["changed within the period", (d) => `changed on ${d.day}, after the start`],
  } satisfies Record<GamingCode, readonly [string, (d: Details) => string]>,
});
