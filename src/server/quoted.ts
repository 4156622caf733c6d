/**
 * A text as it must be written to stay that text. Sheets reads formulas, numbers and dates into what a
 * script writes ("=1+1", "3/4", "May 2027"); an apostrophe in front keeps it from that and is not shown.
 */
export function quoted(text: string): string {
  const isHarmless = /^\p{L}/u.test(text) && !/^[^\n]{0,40}\d/.test(text) && !/^(true|false)$/i.test(text);
  return text === "" || isHarmless ? text : `'${text}`;
}
