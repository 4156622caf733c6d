/**
 * A cell's content that shows this text and nothing else: an apostrophe in front keeps a sheet
 * from reading a formula, a number or a date into it.
 */
export function asText(text: string): string {
  return /^[=+\-@'.,$¥€£(\d]|^(true|false)$/i.test(text) ? `'${text}` : text;
}
