import { KpiError } from "../kpi-error";

/** How many people reached a stage; null where nothing was reported. */
export interface FunnelStage {
  readonly label: string;
  readonly users: number | null;
}

export type StepFinding = "bottleneck" | "below_benchmark" | "rises";

export interface FunnelStep extends FunnelStage {
  /** Share of the stage before that got here; null for the first stage and where it cannot be known. */
  readonly stepRate: number | null;
  readonly overallRate: number | null;
  readonly lost: number | null;
  readonly benchmark: number | null;
  /** Final conversions that the shortfall against the benchmark costs; null without a benchmark. */
  readonly missed: number | null;
  readonly missedValue: number | null;
  readonly finding: StepFinding | null;
}

/**
 * Each stage of a funnel with its rates, what its shortfall costs, and the one step to work on first.
 *
 * A step costs final × (benchmark / rate − 1): what would arrive at the end were this step alone at its
 * benchmark. With benchmarks the bottleneck is the step that costs most, without them the lowest rate.
 *
 * @param benchmarks step rates, one for each stage (that of the first is not used) or one for each step
 * @param valuePerOrder worth of one final conversion
 * @throws {KpiError} when there is no stage, a count is below 0, or the benchmarks do not fit the stages
 */
export function funnel(
  stages: readonly FunnelStage[],
  benchmarks: readonly (number | null)[] = [],
  valuePerOrder: number | null = null,
): FunnelStep[] {
  const goals = benchmarksByStage(stages, benchmarks);
  const rates = stages.map(({ users }, i) => (i === 0 ? null : share(users, stages[i - 1]!.users)));
  const worst = bottleneck(rates, goals);
  return stages.map(({ label, users }, i): FunnelStep => {
    const before = i === 0 ? null : stages[i - 1]!.users;
    const missed = missedOrders(stages, rates, goals, i);
    return {
      label,
      users,
      stepRate: rates[i]!,
      overallRate: share(users, stages[0]!.users),
      lost: before === null || users === null ? null : before - users,
      benchmark: goals[i]!,
      missed,
      missedValue: missed === null || valuePerOrder === null ? null : missed * valuePerOrder,
      finding: i === worst ? "bottleneck" : stepFinding(before, users, rates[i]!, goals[i]!),
    };
  });
}

function benchmarksByStage(stages: readonly FunnelStage[], benchmarks: readonly (number | null)[]): (number | null)[] {
  if (stages.length === 0) throw new KpiError("must_not_be_empty", { argument: "stages" });
  stages.forEach(({ users }, i) => {
    if (users !== null && users < 0) {
      throw new KpiError("must_be_at_least", { argument: "stages", row: i + 1, least: 0, got: users });
    }
  });
  const first = stages.length - benchmarks.length;
  if (benchmarks.length > 0 && first !== 0 && first !== 1) {
    throw new KpiError("lengths_differ", {
      argument: "benchmarks",
      other: "stages",
      expected: stages.length,
      got: benchmarks.length,
    });
  }
  return stages.map((_, i) => (i === 0 ? null : (benchmarks[i - first] ?? null)));
}

const share = (part: number | null, whole: number | null): number | null =>
  part === null || whole === null || whole === 0 ? null : part / whole;

function stepFinding(
  before: number | null,
  users: number | null,
  rate: number | null,
  goal: number | null,
): StepFinding | null {
  if (before !== null && users !== null && users > before) return "rises";
  return rate !== null && goal !== null && rate < goal ? "below_benchmark" : null;
}

/** A step that nobody passes leaves the rates after it unknown; their benchmarks stand in for them. */
function missedOrders(
  stages: readonly FunnelStage[],
  rates: readonly (number | null)[],
  goals: readonly (number | null)[],
  step: number,
): number | null {
  const goal = goals[step]!;
  const rate = rates[step];
  if (goal === null || rate === null || rate === undefined) return null;
  if (rate >= goal) return 0;
  const final = stages[stages.length - 1]!.users;
  // The same as final × (benchmark / rate − 1), with whole counts multiplied before they are divided.
  if (rate > 0) return final === null ? null : (final * goal * stages[step - 1]!.users!) / stages[step]!.users! - final;
  let reached = stages[step - 1]!.users! * goal;
  for (let later = step + 1; later < stages.length; later += 1) {
    const next = rates[later] ?? goals[later];
    if (next === null || next === undefined) return null;
    reached *= next;
  }
  return reached;
}

/** The final count is common to all steps, so benchmark / rate ranks them by cost, also where it is not known yet. */
function bottleneck(rates: readonly (number | null)[], goals: readonly (number | null)[]): number {
  const hasGoals = goals.some((goal) => goal !== null);
  let worst = -1;
  let largest = 1;
  rates.forEach((rate, i) => {
    const goal = hasGoals ? goals[i] : 1;
    if (rate === null || goal === null || goal === undefined || goal <= 0) return;
    if (goal / rate > largest) {
      largest = goal / rate;
      worst = i;
    }
  });
  return worst;
}
