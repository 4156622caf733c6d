/**
 * A number text with a decimal comma, written with a point instead: `1.234,5` as `1234.5`. Null where a point does not
 * group thousands, as in `1.23`, which such a text cannot mean.
 */
export function withDecimalPoint(text: string): string | null {
  const [, before, whole, fraction, after] = /^(\D*)(\d[\d.]*)(?:,(\d+))?(\D*)$/.exec(text) ?? [];
  if (whole === undefined || !/^(?:\d+|\d{1,3}(?:\.\d{3})+)$/.test(whole)) return null;
  return `${before}${whole.replace(/\./g, "")}${fraction === undefined ? "" : `.${fraction}`}${after}`;
}
