import { KpiError } from "../../core/kpi-error";
import { parseNumber } from "../../core/numbers/parse-number";
import type { Text } from "../../core/text";
import type { Judgements } from "../../core/weights/reciprocal-matrix";
import { type Arg, rowsOf } from "../args";
import { isBlank, isDate, isNotApplicable, readReported, type Where } from "../cell";

/** Pairwise judgements as typed, with the items' names where the range has them; null while nothing is judged. */
export interface NamedJudgements {
  readonly names: readonly string[];
  readonly judgements: Judgements | null;
}

/** Squares of several experts; null for one who has not judged yet. */
export interface StackedJudgements {
  readonly names: readonly string[];
  readonly experts: readonly (Judgements | null)[];
}

const FRACTION = /^(\d+(?:\.\d+)?)\s*[/／:：]\s*(\d+(?:\.\d+)?)$/;

/** A square of judgements, with or without a row and a column of names. */
export const judgements = (help: Text): Arg<NamedJudgements> => ({
  help,
  takes: "range",
  optional: false,
  sample: "B2:F6",
  read(raw, { argument }) {
    const { names, blocks } = readBlocks(raw, argument);
    if (blocks.length !== 1) {
      throw new KpiError("not_square", { argument, rows: blocks.length * names.length, columns: names.length });
    }
    return { names, judgements: isJudged(blocks[0]!) ? blocks[0]! : null };
  },
});

/** Squares of judgements stacked one below the other, one an expert; a square without any judgement is null. */
export const stackedJudgements = (help: Text): Arg<StackedJudgements> => ({
  help,
  takes: "range",
  optional: false,
  sample: "B2:F16",
  read(raw, { argument }) {
    const { names, blocks } = readBlocks(raw, argument);
    return { names, experts: blocks.map((block) => (isJudged(block) ? block : null)) };
  },
});

const isJudged = (block: Judgements): boolean =>
  block.some((row, i) => row.some((value, j) => i !== j && value !== null));

function readBlocks(raw: unknown, argument: string): { names: string[]; blocks: Judgements[] } {
  const rows = rowsOf(raw);
  const isHeading = (row: readonly unknown[]): boolean => {
    const filled = row.slice(1).filter((cell) => !isBlank(cell));
    return filled.length > 0 && filled.every(isName);
  };
  const [heading] = rows.filter(isHeading);
  const body = rows.filter((row) => !isHeading(row));
  const isNamed = body.some((row) => isName(row[0]));
  const from = isNamed ? 1 : 0;
  const size = rows[0]!.length - from;
  if (size < 2 || size > 15) throw new KpiError("wrong_matrix_size", { argument, got: size });
  if (body.length === 0 || body.length % size !== 0) {
    throw new KpiError("not_square", { argument, rows: body.length, columns: size });
  }
  // Names stand where a person put them: above the columns, else left of the rows, else the items are numbered.
  const named = heading?.slice(from) ?? (isNamed ? body.slice(0, size).map((row) => row[0]) : []);
  const names = Array.from({ length: size }, (_, i) => (isName(named[i]) ? String(named[i]).trim() : String(i + 1)));
  const blocks: Judgements[] = [];
  for (let start = 0; start < body.length; start += size) {
    blocks.push(
      body
        .slice(start, start + size)
        .map((row) => row.slice(from).map((cell) => readJudgement(cell, { argument, row: rows.indexOf(row) + 1 }))),
    );
  }
  // A place kept free for one more item: it has no name where others have one, and nobody judged it.
  const isUsed = (item: number): boolean =>
    named.length === 0 ||
    isName(named[item]) ||
    blocks.some((block) =>
      block.some((row, i) => row.some((value, j) => i !== j && (i === item || j === item) && value !== null)),
    );
  const used = names.flatMap((_, item) => (isUsed(item) ? [item] : []));
  return {
    names: used.map((item) => names[item]!),
    blocks: blocks.map((block) => used.map((i) => used.map((j) => block[i]![j]!))),
  };
}

/** Text that is no judgement, such as a criterion's name. */
function isName(cell: unknown): boolean {
  if (typeof cell !== "string" || isBlank(cell) || isNotApplicable(cell) || cell.trim().startsWith("#")) return false;
  return !FRACTION.test(cell.trim()) && parseNumber(cell) === null;
}

function readJudgement(cell: unknown, where: Where): number | null {
  if (isDate(cell)) throw new KpiError("judgement_is_a_date", { ...where });
  const [, top, bottom] = (typeof cell === "string" && FRACTION.exec(cell.trim())) || [];
  if (top !== undefined && Number(bottom) > 0) return Number(top) / Number(bottom);
  const value = readReported(cell, where);
  return typeof value === "number" ? value : null;
}

/** A judgement as a person types it: 3, or 1/3 as text. */
export function judgementCell(value: number): number | string {
  const inverse = Math.round(1 / value);
  return value < 1 && Math.abs(inverse * value - 1) < 1e-6 ? `1/${inverse}` : value;
}
