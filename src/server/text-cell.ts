/**
 * A cell's content that shows a person's text and nothing else. Sheets reads formulas, numbers and dates
 * into what a script writes ("=1+1", "3/4", "May 2027"); an apostrophe in front keeps it from that and is not shown.
 */
export function textCell(typed: string): string {
  const text = typed.slice(0, 5000);
  const isHarmless = /^\p{L}/u.test(text) && !/^[^\n]{0,40}\d/.test(text) && !/^(true|false)$/i.test(text);
  return text === "" || isHarmless ? text : `'${text}`;
}
