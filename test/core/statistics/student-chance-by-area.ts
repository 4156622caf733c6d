/** Area under cosᵖ from 0 to an angle, by Simpson's rule. */
function area(power: number, angle: number): number {
  const steps = 2000;
  const width = angle / steps;
  let sum = 0;
  for (let i = 0; i <= steps; i++) sum += (i === 0 || i === steps ? 1 : i % 2 ? 4 : 2) * Math.cos(i * width) ** power;
  return (sum * width) / 3;
}

/** Student's t distribution as a ratio of two areas: with t = √ν·tan u its density is proportional to cos u to ν − 1. */
export function studentChanceByArea(value: number, degrees: number): number {
  return 0.5 + area(degrees - 1, Math.atan(value / Math.sqrt(degrees))) / (2 * area(degrees - 1, Math.PI / 2));
}
