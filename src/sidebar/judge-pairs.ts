import { ahpConsistency, ahpGroup, ahpHints, completedMatrix } from "../contract/shared";

/** Places of a slider: −8 the first is extremely more important, 0 equal, 8 the second is; null not answered. */
export type Answer = number | null;

/** The pairs of n criteria in the order in which they are asked. */
export const pairsOf = (n: number): (readonly [number, number])[] =>
  Array.from({ length: n }, (_, i) => Array.from({ length: n - i - 1 }, (_, k) => [i, i + 1 + k] as const)).flat();

/** The judgement of a place on the 1–9 scale, first against second. */
export const judgementOf = (answer: number): number => (answer <= 0 ? 1 - answer : 1 / (answer + 1));

/** The place of a judgement. */
export const answerOf = (judgement: number): number =>
  judgement >= 1 ? 1 - Math.round(judgement) : Math.round(1 / judgement) - 1;

/** One expert's answers as a matrix, its lower half left to the reciprocals. */
export function matrixOf(answers: readonly Answer[], n: number): (number | null)[][] {
  const matrix = Array.from({ length: n }, (_, i) =>
    Array.from({ length: n }, (_, j): number | null => (i === j ? 1 : null)),
  );
  pairsOf(n).forEach(([i, j], k) => {
    const answer = answers[k];
    if (answer !== null && answer !== undefined) matrix[i]![j] = judgementOf(answer);
  });
  return matrix;
}

/** What the answers of all give, and of one how they fit together; null while they do not link all criteria. */
export function judged(experts: readonly (readonly Answer[])[], current: number, n: number) {
  const answered = experts.filter((answers) => answers.some((answer) => answer !== null));
  try {
    const own = matrixOf(experts[current]!, n);
    const group = ahpGroup(answered.map((answers) => matrixOf(answers, n)));
    return { group, own: ownFit(own) };
  } catch {
    return null;
  }
}

/** Consistency and hints of one expert's own answers, null while they do not link all criteria. */
function ownFit(own: readonly (readonly (number | null)[])[]) {
  try {
    return { consistency: ahpConsistency(completedMatrix(own)), hints: ahpHints(own) };
  } catch {
    return null;
  }
}
