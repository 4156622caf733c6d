import type { Counter } from "./workbook-interface";

/** Counts by name. */
export class Tally implements Counter {
  private counts = new Map<string, number>();
  total = 0;

  add(name: string): void {
    this.total += 1;
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
  }

  get byName(): Readonly<Record<string, number>> {
    return Object.fromEntries([...this.counts].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  reset(): void {
    this.total = 0;
    this.counts.clear();
  }
}
