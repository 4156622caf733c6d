export type SmartLetter = "S" | "M" | "A" | "R" | "T";

/** `open`: nothing is wrong, but something is missing before the letter can be judged. */
export type SmartVerdict = "pass" | "open" | "fail";

/** What was found about one letter. The words, and how to fix it, are in `i18n` under the same keys. */
export type SmartCode =
  | "names_measure"
  | "names_action"
  | "no_measure"
  | "theme"
  | "vague_verb"
  | "several_goals"
  | "no_owner"
  | "has_number"
  | "no_number"
  | "quality_word"
  | "theme_unmeasured"
  | "benchmark_only"
  | "no_unit"
  | "from_to"
  | "chance_fair"
  | "chance_low"
  | "chance_high"
  | "no_level"
  | "no_baseline"
  | "same_as_baseline"
  | "wrong_side"
  | "leap"
  | "perfection"
  | "is_result"
  | "serves_goal"
  | "activity"
  | "not_their_measure"
  | "no_parent"
  | "unknown_relevance"
  | "has_due"
  | "cadence_only"
  | "no_due"
  | "vague_time"
  | "due_before_start";

export interface SmartFinding {
  code: SmartCode;
  verdict: SmartVerdict;
  /** The words or the figure in question, as the person wrote it. */
  got: string;
  /** Catalogue ids that measure what the words only wish for. */
  proxies: readonly string[];
}

export interface SmartRow {
  letter: SmartLetter;
  verdict: SmartVerdict;
  findings: readonly SmartFinding[];
}

/** What is known of a target: a sentence, fields, or both. Fields win over the sentence. */
export interface SmartInput {
  statement: string;
  metric?: string | undefined;
  baseline?: number | undefined;
  target?: number | undefined;
  targetHigh?: number | undefined;
  /** 1 when more is better, −1 when less is better, 0 when a range or zero is. */
  direction?: 1 | -1 | 0 | undefined;
  unit?: string | undefined;
  owner?: string | undefined;
  /** The last day, as text or as a day number. */
  due?: string | number | undefined;
  start?: number | undefined;
  parent?: string | undefined;
  /** Probability that the target is met by the forecast, where there is a history. */
  chance?: number | undefined;
}

/** A sentence taken apart. Empty text and `null` mean: not said. */
export interface StatementParts {
  /** The clause that holds the goal, without deadline, purpose and guardrails. */
  goal: string;
  measure: string;
  /** How many goals with a measure of their own the sentence holds. */
  goals: number;
  verb: string;
  /** 1 up, −1 down, 0 not said. */
  direction: 1 | -1 | 0;
  baseline: number | null;
  target: number | null;
  /** Relative change asked for, 0.2 for +20 %; in points of percent when `points`. */
  change: number | null;
  points: boolean;
  amount: string;
  unit: string;
  benchmark: string;
  theme: string;
  themeProxies: readonly string[];
  quality: string;
  qualityProxies: readonly string[];
  activity: string;
  team: string;
  due: string;
  vagueTime: string;
  cadence: string;
  purpose: string;
}
