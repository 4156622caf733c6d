import Papa from "papaparse";

export type CsvEncoding = "detect" | "utf-8" | "gb18030";

export type CsvResult =
  | { readonly rows: readonly (readonly string[])[] }
  | { readonly refused: "empty" }
  | { readonly refused: "encoding" }
  | { readonly refused: "broken"; readonly row: number; readonly what: string };

/**
 * Rows of a .csv file by RFC 4180: quoted fields may hold separators, doubled quotes and line ends.
 *
 * @param separator "" finds it out from the first lines
 */
export function parseCsv(bytes: Uint8Array, encoding: CsvEncoding, separator: string): CsvResult {
  const text = decode(bytes, encoding);
  if (text === undefined) {
    return { refused: "encoding" };
  }
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: separator, skipEmptyLines: "greedy" });
  // With one column there is no separator to find, which is no mistake.
  const broken = errors.find(({ code }) => code !== "UndetectableDelimiter");
  if (broken) {
    return { refused: "broken", row: (broken.row ?? 0) + 1, what: broken.message };
  }
  return data.length === 0 ? { refused: "empty" } : { rows: data };
}

function decode(bytes: Uint8Array, encoding: CsvEncoding): string | undefined {
  if (encoding !== "detect") {
    return strictly(encoding, bytes);
  }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return strictly("utf-16le", bytes);
  }
  // Text of shops in China that is not UTF-8 is GB18030, which holds GBK and GB2312.
  return strictly("utf-8", bytes) ?? strictly("gb18030", bytes);
}

function strictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
