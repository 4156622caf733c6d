import { wilsonInterval } from "./wilson-interval";

/** How many tried, and how many of them did it. */
export interface Group {
  readonly visitors: number;
  readonly conversions: number;
}

/**
 * Newcombe's interval of the difference of two rates, b − a: the hybrid score interval made from the two
 * Wilson intervals, without continuity correction (method 10 of Newcombe 1998, Statistics in Medicine 17, 873).
 *
 * @param z normal value of the confidence, 1.96 for 95 %
 */
export function newcombeInterval(a: Group, b: Group, z: number): readonly [low: number, high: number] {
  const rateA = a.conversions / a.visitors;
  const rateB = b.conversions / b.visitors;
  const [lowA, highA] = wilsonInterval(a.conversions, a.visitors, z);
  const [lowB, highB] = wilsonInterval(b.conversions, b.visitors, z);
  const difference = rateB - rateA;
  return [
    difference - Math.sqrt((rateB - lowB) ** 2 + (highA - rateA) ** 2),
    difference + Math.sqrt((highB - rateB) ** 2 + (rateA - lowA) ** 2),
  ];
}
