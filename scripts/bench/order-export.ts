/** Columns of an order export as a sheet hands them over: one cell a row. */
export interface OrderExport {
  readonly dates: Date[][];
  readonly customers: string[][];
  readonly amounts: number[][];
  readonly ids: string[][];
}

const DAY = 86_400_000;
const FIRST = Date.UTC(2024, 0, 1);
const DAYS = 1000;

/** The same made-up export for the same number of rows: orders of one to three rows, some sent back in part, shuffled. */
export function orderExport(rows: number): OrderExport {
  let state = 12345;
  const random = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
  const lines: (readonly [date: Date, customer: string, amount: number, id: string])[] = [];
  for (let order = 0; lines.length < rows; order += 1) {
    const at = FIRST + random(DAYS) * DAY + random(DAY);
    const customer = `customer-${Math.floor((random(1000) * random(Math.max(2, Math.ceil(rows / 3)))) / 1000)}`;
    const id = `#${order + 1001}`;
    for (let row = random(3); row >= 0; row -= 1) lines.push([new Date(at), customer, 500 + random(20_000), id]);
    if (random(20) === 0) lines.push([new Date(at + random(40) * DAY), customer, -random(500), id]);
  }
  lines.length = rows;
  for (let i = rows - 1; i > 0; i -= 1) {
    const j = random(i + 1);
    [lines[i], lines[j]] = [lines[j]!, lines[i]!];
  }
  return {
    dates: lines.map((line) => [line[0]]),
    customers: lines.map((line) => [line[1]]),
    amounts: lines.map((line) => [line[2] / 100]),
    ids: lines.map((line) => [line[3]]),
  };
}
