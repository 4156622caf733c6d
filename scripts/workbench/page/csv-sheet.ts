import { helpers } from "@odoo/o-spreadsheet";

type Locale = Parameters<typeof helpers.isDateTime>[1];

/** Part of the engine's data of a sheet. */
export interface CsvSheet {
  readonly colNumber: number;
  readonly rowNumber: number;
  readonly cells: Readonly<Record<string, string>>;
  /** Number formats by zone, to be registered. */
  readonly formats: Readonly<Record<string, string>>;
  readonly cols: Readonly<Record<number, { readonly size: number }>>;
}

interface Typed {
  readonly content: string;
  readonly format?: string;
}

/** What a sheet holds after rows of texts were opened in it, numbers and dates read as the locale writes them. */
export function csvSheet(rows: readonly (readonly string[])[], locale: Locale): CsvSheet {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const cells: Record<string, string> = {};
  const formats: Record<string, string> = {};
  const cols: Record<number, { size: number }> = {};
  for (let c = 0; c < columns; c += 1) {
    let run: { format: string | undefined; from: number } = { format: undefined, from: 0 };
    let widest = 0;
    for (let r = 0; r <= rows.length; r += 1) {
      const text = rows[r]?.[c] ?? "";
      const { content, format }: Typed = text === "" ? { content: "" } : asTyped(text, locale);
      if (content !== "") {
        cells[helpers.toXC(c, r)] = content;
        widest = Math.max(widest, widthOf(text));
      }
      if (format !== run.format) {
        if (run.format !== undefined) {
          formats[`${helpers.toXC(c, run.from)}:${helpers.toXC(c, r - 1)}`] = run.format;
        }
        run = { format, from: r };
      }
    }
    cols[c] = { size: Math.min(280, Math.max(72, Math.round(widest * 7) + 16)) };
  }
  return { colNumber: Math.max(26, columns), rowNumber: Math.max(100, rows.length + 20), cells, formats, cols };
}

/**
 * What to put into a cell so that it holds what the file says: nothing becomes a formula, and numbers
 * that are names (order numbers beyond 15 digits, codes that start with 0) keep every digit.
 */
export function asTyped(text: string, locale: Locale): Typed {
  if (/^[=']|^0\d+$|^-?\d{16,}$/.test(text)) {
    return { content: `'${text}` };
  }
  if (helpers.isDateTime(text, locale)) {
    const format = text.includes(":") ? "yyyy-mm-dd hh:mm:ss" : "yyyy-mm-dd";
    return { content: String(helpers.toNumber(text, locale)), format };
  }
  if (helpers.isNumber(text, locale)) {
    const format = numberFormat(text, locale);
    return { content: String(helpers.toNumber(text, locale)), ...(format && { format }) };
  }
  return { content: text };
}

/** How a number of the file looks, as a format; undefined for plain digits. */
function numberFormat(text: string, { decimalSeparator, thousandsSeparator = "" }: Locale): string | undefined {
  const decimals = text.split(decimalSeparator)[1]?.replace(/\D/g, "").length ?? 0;
  const tail = decimals > 0 ? `.${"0".repeat(decimals)}` : "";
  if (text.includes("%")) {
    return `0${tail}%`;
  }
  return thousandsSeparator !== "" && text.includes(thousandsSeparator) ? `#,##0${tail}` : undefined;
}

/** Width in digits; a Chinese character takes two. */
function widthOf(text: string): number {
  const line = text.split("\n").reduce((longest, part) => (part.length > longest.length ? part : longest), "");
  return line.slice(0, 60).replace(/[\u2e80-\uffef]/g, "88").length;
}
