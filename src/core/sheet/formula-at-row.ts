const PART = /("[^"]*"|'[^']*'!?|[A-Za-z_][\w.]*\s*\(|(?<![\w$])\$?[A-Za-z]{1,3}\d{1,7}(?![\w(])|:\d{1,7}(?!\w))/g;
/** A cell, or the end of a row that is open to the right: `$B9:9`. */
const RELATIVE = /^(\$?[A-Za-z]{1,3}|:)(\d{1,7})$/;

/** A formula of row `from` as it reads when copied to row `to`: rows written without `$` move along, all else stays. */
export function formulaAtRow(formula: string, from: number, to: number): string {
  return formula.replace(PART, (part) => {
    const [, column, row] = RELATIVE.exec(part) ?? [];
    return row === undefined ? part : `${column}${Number(row) + to - from}`;
  });
}
