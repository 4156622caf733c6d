import { normal } from "./normal";

/** What a KPI is to a goal: it measures the goal, moves it, or shows at what price it was reached. */
export type Role = "outcome" | "driver" | "guard";

/** A goal in the words people use, and the KPIs that serve it. */
export interface Goal {
  readonly id: string;
  readonly name: readonly [english: string, chinese: string];
  /** Words by which the goal is known, separated by `|`. */
  readonly topics: readonly [english: string, chinese: string];
  /** Ids, separated by spaces. */
  readonly outcome: string;
  readonly driver: string;
  readonly guard: string;
}

export interface Suggestion {
  readonly id: string;
  readonly role: Role;
  readonly goal: Goal;
}

/**
 * KPIs that serve the goals a sentence speaks of, best first: those of the goal it names most exactly before
 * those of others; within a goal what measures it, then what moves it, then what guards it. Each KPI once.
 */
export function suggest(goals: readonly Goal[], sentence: string): Suggestion[] {
  const text = normal(sentence);
  const found = goals
    .map((goal) => ({ goal, weight: topicWeight(goal, text) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  const best = found[0]?.weight ?? 0;
  const suggestions = new Map<string, Suggestion>();
  for (const { goal, weight } of found) {
    // A goal named in passing ("service" in "cut service calls") is not what was asked.
    if (weight * 2 <= best) continue;
    for (const role of ["outcome", "driver", "guard"] as const) {
      for (const id of goal[role].split(" ").filter(Boolean)) {
        if (!suggestions.has(id)) suggestions.set(id, { id, role, goal });
      }
    }
  }
  return [...suggestions.values()];
}

/** Length of the longest topic that the text names; a Chinese character says as much as three letters. */
function topicWeight({ topics }: Goal, text: string): number {
  const [english, chinese] = topics;
  const words = ` ${text} `;
  const compact = text.replace(/ /g, "");
  let weight = 0;
  for (const topic of english.split("|")) if (words.includes(` ${topic}`)) weight = Math.max(weight, topic.length);
  for (const topic of chinese.split("|")) {
    if (topic && compact.includes(topic)) weight = Math.max(weight, topic.length * 3);
  }
  return weight;
}
