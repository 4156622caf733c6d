/** One decimal and its sign, as people write it. */
export function signed(value: number, unit = ""): string {
  const rounded = Math.round(Math.abs(value) * 10) / 10;
  return `${rounded === 0 ? "±" : value < 0 ? "−" : "+"}${rounded.toFixed(1)}${unit}`;
}
