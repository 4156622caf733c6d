export interface ValueAndGradient {
  value: number;
  gradient: number[];
}

/**
 * The point where a smooth convex function is least, by BFGS with a backtracking line search
 * (Nocedal and Wright, Numerical Optimization, 2nd ed., p. 140). Stops when the gradient is all but 0.
 */
export function minimizedConvex(
  evaluate: (point: readonly number[]) => ValueAndGradient,
  start: readonly number[],
): number[] {
  const size = start.length;
  let point = [...start];
  let here = evaluate(point);
  let inverse = identity(size, 1);
  for (let step = 0; step < 500 && largest(here.gradient) > 1e-13; step += 1) {
    let direction = inverse.map((row) => -dot(row, here.gradient));
    let slope = dot(direction, here.gradient);
    if (slope >= 0) {
      inverse = identity(size, 1);
      direction = here.gradient.map((value) => -value);
      slope = dot(direction, here.gradient);
    }
    let length = Math.min(1, 3 / largest(direction));
    let next = point;
    let there = here;
    for (let halving = 0; halving < 60; halving += 1, length /= 2) {
      next = point.map((value, i) => value + length * direction[i]!);
      there = evaluate(next);
      // Near the floor values no longer tell better from worse, so a flatter slope counts as well.
      const lower = there.value <= here.value + 1e-4 * length * slope;
      const level = there.value <= here.value + 1e-13 * Math.abs(here.value);
      if (lower || (level && largest(there.gradient) < largest(here.gradient))) break;
    }
    if (there.value > here.value + 1e-13 * Math.abs(here.value) || next.every((value, i) => value === point[i])) break;
    const moved = next.map((value, i) => value - point[i]!);
    const bent = there.gradient.map((value, i) => value - here.gradient[i]!);
    const curvature = dot(moved, bent);
    if (curvature > 0) {
      if (step === 0) inverse = identity(size, curvature / dot(bent, bent));
      inverse = updated(inverse, moved, bent, curvature);
    }
    point = next;
    here = there;
  }
  return point;
}

function updated(inverse: number[][], moved: number[], bent: number[], curvature: number): number[][] {
  const image = inverse.map((row) => dot(row, bent));
  const factor = (1 + dot(bent, image) / curvature) / curvature;
  return inverse.map((row, i) =>
    row.map(
      (value, j) =>
        value + factor * moved[i]! * moved[j]! - (moved[i]! * image[j]! + image[i]! * moved[j]!) / curvature,
    ),
  );
}

const identity = (size: number, scale: number): number[][] =>
  Array.from({ length: size }, (_, i) => Array.from({ length: size }, (_, j) => (i === j ? scale : 0)));

const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, value, i) => sum + value * b[i]!, 0);

const largest = (values: readonly number[]): number =>
  values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
