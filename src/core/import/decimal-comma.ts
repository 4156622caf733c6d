/** Groups of thousands behind points, or a comma where no thousands end. */
const COMMA = /\d\.\d{3}(?:\.\d{3}|,\d)|^[^.,]*\d,(?:\d{1,2}|\d{4,})[^\d.,]*$/;
/** The same with point and comma exchanged. */
const POINT = /\d,\d{3}(?:,\d{3}|\.\d)|^[^.,]*\d\.(?:\d{1,2}|\d{4,})[^\d.,]*$/;

/**
 * Whether the numbers of an export are written with a decimal comma: as those tell that can be read in one way only,
 * else as is usual.
 *
 * @param usual where the export itself does not tell
 */
export function decimalComma(cells: Iterable<unknown>, usual: boolean): boolean {
  let [commas, points] = [false, false];
  for (const cell of cells) {
    if (typeof cell !== "string") continue;
    commas = commas || COMMA.test(cell);
    points = points || POINT.test(cell);
  }
  return commas === points ? usual : commas;
}
