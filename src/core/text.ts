/** A text in both languages: English, then simplified Chinese. */
export type Text = readonly [english: string, chinese: string];

/** A text that ships inside the bundle: names, titles, headers, words of choices. */
export const text = (english: string, chinese: string): Text => [english, chinese];

/**
 * A text that only help, search and panels show. The build defines SHIPPED, which empties
 * this function, so that the texts leave Code.js; they travel in dist/texts.html instead.
 */
export function help(english: string, chinese: string): Text {
  if (typeof SHIPPED === "undefined") return [english, chinese];
  return undefined as unknown as Text;
}
