import { halfWidth } from "../half-width";
import { lexicon, type WordGroup } from "./lexicon";
import { measureIn } from "./measure-in";
import { readAmounts } from "./read-amounts";
import { readDeadline } from "./read-deadline";
import type { StatementParts } from "./smart";

/**
 * The parts of a sentence about a target: its measure, direction, figures and time.
 *
 * @param knownMeasures names of measures (catalogue, workbook); a longer name wins over a shorter
 */
export function readStatement(statement: string, knownMeasures: readonly string[] = []): StatementParts {
  const words = lexicon();
  const plain = fold(statement).trim();
  const known = knownIn(plain, knownMeasures);
  // A name such as 投诉24小时解决率 holds digits that are no target.
  const masked = known
    ? plain.split(known).join(known.replace(/\d+\s?(?:小时|天|h\b|hours?)?/gi, ""))
    : plain.replace(/\d+\s?小时(?=[^内\d]{0,4}率|内[^\d]{0,3}率)/g, "");
  const time = readDeadline(masked);

  // What a bracket adds explains the measure; only its time counts, and that was read.
  let goal = time.rest
    .replace(/\([^)]*\)|\u3010[^\u3011]*\u3011/g, " ")
    .replace(words.guardrail, " ")
    .trim();
  let purpose = "";
  const aim = words.purpose.exec(goal);
  if (aim?.[0].trim() && aim.index > 0) {
    const main = goal.slice(0, aim.index);
    if (words.measure.test(main) && !isOnlyActivity(main)) {
      purpose = aim[0].trim();
      goal = main.trim();
    } else if (words.measure.test(aim[0]) && readAmounts(aim[0]).text) {
      purpose = main.trim();
      goal = aim[0].trim();
    }
  }

  const clauses = goal.split(words.connector).filter((clause) => clause?.trim());
  const withMeasure = clauses.filter((clause) => measureIn(clause, known) || groupIn(clause, words.themes));
  const goalClause = withMeasure[0] || goal;
  const figures = readAmounts(goal);
  const theme = groupIn(stripMeasures(goal, known), words.themes);
  const quality = groupIn(goal, words.qualities);
  const lowered = words.lower.exec(goal);
  const raised = words.raise.exec(goal);
  const verb = lowered || raised || words.plainVerb.exec(goal);
  const activity = words.activity.exec(goal);
  // "Launch the new returns page" names no returns: work without a figure or a direction.
  const isWork = activity && !lowered && !raised && !figures.text && !words.benchmark.test(goal);
  const measure = isWork ? "" : measureIn(goalClause, known);
  return {
    goal,
    measure,
    goals: withMeasure.length,
    verb: verb ? verb[0] : "",
    direction: lowered ? -1 : raised ? 1 : 0,
    baseline: figures.baseline,
    target: figures.target,
    change: figures.change,
    points: figures.points,
    amount: figures.text,
    unit: figures.unit,
    benchmark: first(words.benchmark, goal),
    theme: theme ? theme.word : "",
    themeProxies: theme ? theme.proxies : [],
    quality: quality ? quality.word : "",
    qualityProxies: quality ? quality.proxies : [],
    activity: activity && !measure ? activity[0] : "",
    team: teamIn(plain),
    due: time.due,
    vagueTime: time.vague,
    cadence: time.cadence,
    purpose,
  };
}

const first = (pattern: RegExp, sentence: string): string => (pattern.exec(sentence) || [""])[0];

/** Full-width letters and digits as plain ones, spaces as one. */
function fold(sentence: string): string {
  return halfWidth(sentence)
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .slice(0, 2000);
}

function knownIn(sentence: string, names: readonly string[]): string {
  const lower = sentence.toLowerCase();
  let best = "";
  let bestAt = "";
  for (const name of names) {
    const wanted = name.toLowerCase();
    if (wanted.length <= best.length || wanted.length < 2) continue;
    const at = lower.indexOf(wanted);
    if (at < 0) continue;
    const edges = (lower[at - 1] || " ") + (lower[at + wanted.length] || " ");
    if (/[a-z]/.test(wanted) && /[a-z]/.test(edges)) continue;
    best = wanted;
    bestAt = sentence.slice(at, at + wanted.length);
  }
  return bestAt;
}

function groupIn(sentence: string, groups: readonly WordGroup[]): { word: string; proxies: readonly string[] } | null {
  for (const { words, proxies } of groups) {
    const found = words.exec(sentence);
    if (found) return { word: found[0], proxies };
  }
  return null;
}

/** "service escalation rate" names a measure although it holds the word "service". */
function stripMeasures(sentence: string, known: string): string {
  const bare = known ? sentence.split(known).join(" ") : sentence;
  return measureIn(bare, "") && known === "" ? bare.replace(measureIn(bare, ""), " ") : bare;
}

function isOnlyActivity(clause: string): boolean {
  const { activity, measure } = lexicon();
  return activity.test(clause) && !measure.test(clause);
}

function teamIn(sentence: string): string {
  for (const { words } of lexicon().teams) {
    const found = words.exec(sentence);
    if (found) return found[0];
  }
  return "";
}
