import { NOT_APPLICABLE, type Reported } from "../numbers/reported";

/** Level 0 is the company, 1 a department, 2 a person; null where the table does not say. */
export interface RollUpRow {
  readonly kpi: string;
  readonly owner: string;
  readonly level: number | null;
  /** The KPI one level up that this one serves: its name, or `KPI @ Owner`; "" at the top. */
  readonly parent: string;
  readonly weight: number;
  readonly score: Reported;
}

/** `no_parent`: no row of that name. `several_parents`: more than one fits. `circle`: the row serves itself in the end. */
export type RollUpProblem = "no_parent" | "several_parents" | "circle";

export interface RollUpNode {
  /** Place of the row in the input. */
  readonly row: number;
  /** Steps below the top of its tree. */
  readonly depth: number;
  readonly children: number;
  /** Weighted mean of the children's scores, each its own or else that of its own children. */
  readonly childScore: number | null;
  /** Reported weight of the children / their weight without N/A. */
  readonly reportedShare: number | null;
  readonly problem: RollUpProblem | null;
}

/**
 * The rows as trees, each parent followed by those that serve it, with the weighted mean of their scores. A row
 * whose parent cannot be found, is not clear, or leads in a circle stands at the top and says so.
 */
export function rollUp(rows: readonly RollUpRow[]): RollUpNode[] {
  const named = rowsByName(rows);
  const problems: (RollUpProblem | null)[] = rows.map(() => null);
  const parents = rows.map((row, i) => {
    if (row.parent.trim() === "") return null;
    const found = parentsOf(rows, named, i);
    if (found.length !== 1) problems[i] = found.length === 0 ? "no_parent" : "several_parents";
    return found.length === 1 ? found[0]! : null;
  });
  for (const row of rowsInCircles(parents)) {
    problems[row] = "circle";
    parents[row] = null;
  }
  const children: number[][] = rows.map(() => []);
  parents.forEach((parent, i) => {
    if (parent !== null) children[parent]!.push(i);
  });
  // A stack of its own: a chain may be deeper than calls can nest.
  const order: { row: number; depth: number }[] = [];
  const waiting: { row: number; depth: number }[] = [];
  for (let top = rows.length - 1; top >= 0; top -= 1) if (parents[top] === null) waiting.push({ row: top, depth: 0 });
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    order.push(next);
    const below = children[next.row]!;
    for (let i = below.length - 1; i >= 0; i -= 1) waiting.push({ row: below[i]!, depth: next.depth + 1 });
  }
  const scores: Reported[] = rows.map(({ score }) => score);
  const nodes: RollUpNode[] = [];
  for (let i = order.length - 1; i >= 0; i -= 1) {
    const { row, depth } = order[i]!;
    const below = children[row]!;
    const mean = weightedMean(
      below.map((child) => scores[child]!),
      below.map((child) => rows[child]!.weight),
    );
    scores[row] ??= mean.childScore;
    nodes.push({ row, depth, children: below.length, ...mean, problem: problems[row]! });
  }
  return nodes.reverse();
}

/** Rows from which the way up leads back to themselves. */
function rowsInCircles(parents: readonly (number | null)[]): number[] {
  const walks: number[] = parents.map(() => 0);
  const found: number[] = [];
  parents.forEach((_, start) => {
    const walk = start + 1;
    let at: number | null = start;
    while (at !== null && walks[at] === 0) {
      walks[at] = walk;
      at = parents[at]!;
    }
    if (at === null || walks[at] !== walk) return;
    const first = at;
    do {
      found.push(at);
      at = parents[at]!;
    } while (at !== first);
  });
  return found;
}

function weightedMean(scores: readonly Reported[], weights: readonly number[]) {
  let applicable = 0;
  let reported = 0;
  let points = 0;
  scores.forEach((score, i) => {
    if (score === NOT_APPLICABLE) return;
    applicable += weights[i]!;
    if (score === null) return;
    reported += weights[i]!;
    points += weights[i]! * score;
  });
  return {
    childScore: reported > 0 ? points / reported : null,
    reportedShare: applicable > 0 ? reported / applicable : null,
  };
}

const nameKey = (name: string): string => name.trim().toLowerCase();

function rowsByName(rows: readonly RollUpRow[]): Map<string, number[]> {
  const named = new Map<string, number[]>();
  rows.forEach(({ kpi }, i) => {
    const key = nameKey(kpi);
    const same = named.get(key);
    if (same) same.push(i);
    else named.set(key, [i]);
  });
  return named;
}

/** Rows that a row's Parent may mean: by name and owner, the nearest level above where levels are known, none below. */
function parentsOf(rows: readonly RollUpRow[], named: Map<string, number[]>, child: number): number[] {
  const { parent, level } = rows[child]!;
  const others = (kpi: string): number[] => (named.get(nameKey(kpi)) ?? []).filter((i) => i !== child);
  const at = parent.search(/[@＠][^@＠]*$/);
  let found = others(parent);
  if (found.length === 0 && at >= 0) {
    const owner = nameKey(parent.slice(at + 1));
    found = others(parent.slice(0, at)).filter((i) => nameKey(rows[i]!.owner) === owner);
  }
  if (level === null) return found;
  const above = found.filter((i) => rows[i]!.level !== null && rows[i]!.level! < level);
  if (above.length === 0) return found.filter((i) => rows[i]!.level === null || rows[i]!.level === level);
  const nearest = Math.max(...above.map((i) => rows[i]!.level!));
  return above.filter((i) => rows[i]!.level === nearest);
}
