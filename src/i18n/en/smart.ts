import type { SmartCode, SmartLetter, SmartVerdict } from "../../core/smart/smart";

/** What was found, and how to mend it. `got` is the person's own words; `proxies` names measures to use instead. */
export interface FindingWords {
  readonly why: (got: string) => string;
  readonly fix: (proxies: string) => string;
}

const finding = (why: (got: string) => string, fix: (proxies: string) => string = () => ""): FindingWords => ({
  why,
  fix,
});
const quoted = (got: string): string => (got ? ` “${got}”` : "");
const instead = (proxies: string): string => (proxies ? `: ${proxies}` : "");

/** The five checks of a target. */
export const smart = () => ({
  headers: ["Letter", "Result", "Why", "How to fix"] as readonly string[],
  letters: {
    S: "Specific",
    M: "Measurable",
    A: "Achievable",
    R: "Relevant",
    T: "Time-bound",
  } satisfies Record<SmartLetter, string>,
  verdicts: { pass: "pass", open: "to settle", fail: "fail" } satisfies Record<SmartVerdict, string>,
  join: (parts: readonly string[]): string => parts.join(" "),
  list: (parts: readonly string[]): string => parts.join(", "),
  findings: {
    names_measure: finding((got) => `Names one measure:${quoted(got)}.`),
    names_action: finding((got) => `Says plainly what will be done:${quoted(got)}.`),
    no_measure: finding(
      () => "Names no measure, so two people would judge it differently.",
      () => "Name the measure and how far it is to go, such as “repeat purchase rate from 25% to 30%”.",
    ),
    theme: finding(
      (got) => `${quoted(got).trim()} is a theme, not a measure.`,
      (proxies) => `Choose a measure that stands for it${instead(proxies)}.`,
    ),
    vague_verb: finding(
      (got) => `${quoted(got).trim()} does not say how far.`,
      () => "Say from which value to which, or by how many percent.",
    ),
    several_goals: finding(
      (got) => `Holds ${got} goals in one.`,
      () => "Write each as a target of its own, so that each can be met or missed.",
    ),
    no_owner: finding(
      () => "Nobody answers for it.",
      () => "Name one person or team as owner.",
    ),
    has_number: finding((got) => (got ? `Can be counted:${quoted(got)}.` : "Has a number that can be counted.")),
    no_number: finding(
      () => "Has no number, so nobody can tell whether it was met.",
      () => "Add a number with its unit.",
    ),
    quality_word: finding(
      (got) => `${quoted(got).trim()} cannot be measured as it stands.`,
      (proxies) => `Say what would show it, with a number${instead(proxies)}.`,
    ),
    theme_unmeasured: finding(
      (got) => `${got ? quoted(got).trim() : "This"} cannot be measured directly.`,
      (proxies) => `Measure it by a figure${instead(proxies)}.`,
    ),
    benchmark_only: finding(
      (got) => `Compares with${quoted(got)} without its figure.`,
      () => "Look the figure up and write it down with its source and date.",
    ),
    no_unit: finding(
      (got) => `The number${quoted(got)} has no unit.`,
      () => "Add %, a currency, days, hours or the like.",
    ),
    from_to: finding((got) => `Says where it starts and where it goes: a change of ${got}.`),
    chance_fair: finding((got) => `By the history, the chance of meeting it is ${got}: demanding and within reach.`),
    chance_low: finding(
      (got) => `By the history, the chance of meeting it is only ${got}.`,
      () => "Lower the target, move the date, or write down what will be done differently.",
    ),
    chance_high: finding(
      (got) => `By the history, it will be met with ${got} anyway.`,
      () => "Ask for more: a target that is met without effort changes nothing.",
    ),
    no_level: finding(
      () => "Cannot be judged without a number.",
      () => "Give the present value and the target.",
    ),
    no_baseline: finding(
      (got) => `Whether${quoted(got)} is within reach cannot be told without the present value.`,
      () => "Add where you stand today: “from … to …”.",
    ),
    same_as_baseline: finding(
      () => "The target equals the present value.",
      () => "Set a target that differs, or say that the value is to be held.",
    ),
    wrong_side: finding(
      () => "The target lies on the wrong side of the present value.",
      () => "Check direction, present value and target.",
    ),
    leap: finding(
      (got) => `A change of ${got} is more than most plans reach.`,
      () => "Split it into steps, or show what makes it possible.",
    ),
    perfection: finding(
      (got) => `${quoted(got).trim()} leaves no room: one case in a year makes it fail.`,
      () => "Set the best level that was held before, such as 98%.",
    ),
    is_result: finding((got) => `Is a result that the business can see:${quoted(got)}.`),
    serves_goal: finding((got) => `Serves a goal above it:${quoted(got)}.`),
    activity: finding(
      (got) => `${quoted(got).trim()} is work, not a result: it can be done and change nothing.`,
      () => "Say which figure the work is to move, and keep the work as an action.",
    ),
    not_their_measure: finding(
      (got) => `${quoted(got).trim()} cannot move this figure by itself.`,
      () => "Give this team a figure of its own work, such as response time for customer service.",
    ),
    no_parent: finding(
      () => "Names no goal above it.",
      () => "Choose the KPI or the strategy that it serves.",
    ),
    unknown_relevance: finding(
      () => "What it is good for cannot be told.",
      () => "Say which result it serves.",
    ),
    has_due: finding((got) => (got ? `Has a date or a period:${quoted(got)}.` : "Has a date.")),
    cadence_only: finding(
      (got) => `Says how often it is measured (${got}), not by when it is reached.`,
      () => "Add a date or a period, such as “by 30 June 2027”.",
    ),
    no_due: finding(
      () => "Has no date.",
      () => "Add a date or a period, such as “by 30 June 2027”.",
    ),
    vague_time: finding(
      (got) => `${quoted(got).trim()} is no date.`,
      () => "Name the day or the period.",
    ),
    due_before_start: finding(
      () => "The last day is not after the first.",
      () => "Check both dates.",
    ),
  } satisfies Record<SmartCode, FindingWords>,
});
