import { catalogue } from "../../catalogue/all";
import type { Kpi } from "../../catalogue/kpi";
import { parseNumber } from "../../core/numbers/parse-number";
import { type CellArea, cellAddress, cellArea } from "../../core/sheet/cell-area";
import type { Call } from "../../core/sheet/split-call";

/**
 * Native formulas that compute the same as a call of ours, one a cell of its result; null where there are none.
 * What a person wrote into the cells decides whether they are truly equal, so whoever writes them compares the values.
 *
 * @param noResult what a row that cannot be computed shows
 */
export function nativeFormulas(call: Call, noResult: string): string[][] | null {
  if (call.name === "WEIGHTED_SCORE") return weightedMean(call.args);
  const kpi = catalogue().find(({ formula }) => formula === call.name);
  return kpi ? metricFormulas(kpi, call.args, noResult) : null;
}

function weightedMean(args: readonly string[]): string[][] | null {
  const [scores, weights] = args.map(cellArea);
  if (args.length !== 2 || !scores || !weights) return null;
  const [s, w] = args as [string, string];
  return [[`=IFERROR(SUMPRODUCT(${s};${w})/SUMPRODUCT(${w}*ISNUMBER(${s}));"")`]];
}

function metricFormulas(kpi: Kpi, args: readonly string[], noResult: string): string[][] | null {
  // A decimal point would be read wrongly where the decimal sign is a comma.
  if (args.length > kpi.inputs.length || kpi.expression.includes(".")) return null;
  const areas = args.map((arg) => (arg === "" ? null : cellArea(arg)));
  const sized = areas.filter((area): area is CellArea => area !== null && !isOneCell(area));
  const rows = sized[0] ? sized[0].bottom - sized[0].top + 1 : 1;
  const columns = sized[0] ? sized[0].right - sized[0].left + 1 : 1;
  const known = args.every((arg, i) => arg === "" || areas[i] !== null || isLiteral(arg));
  const same = sized.every((area) => area.bottom - area.top + 1 === rows && area.right - area.left + 1 === columns);
  if (!known || !same) return null;
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => {
      const blanks: string[] = [];
      const values: Record<string, string> = {};
      kpi.inputs.forEach((input, i) => {
        const area = areas[i];
        const written = area ? cellOf(area, r, c) : args[i] || String(input.default ?? "");
        values[input.id] =
          area && input.default !== undefined ? `IF(${written}="";${input.default};${written})` : written;
        if (area && input.default === undefined) blanks.push(`${written}=""`);
      });
      const formula = kpi.expression.replace(/[a-z_][a-z0-9_]*/g, (name) => values[name] ?? name);
      const computed = `IFERROR(${formula};"${noResult}")`;
      return blanks.length === 0 ? `=${computed}` : `=IF(OR(${blanks.join(";")});"";${computed})`;
    }),
  );
}

const isOneCell = (area: CellArea): boolean => area.top === area.bottom && area.left === area.right;

const isLiteral = (arg: string): boolean => /^\d+%?$/.test(arg) && typeof parseNumber(arg) === "number";

function cellOf(area: CellArea, r: number, c: number): string {
  const [row, column] = isOneCell(area) ? [0, 0] : [r, c];
  return area.sheet + cellAddress(area.top + row, area.left + column);
}
