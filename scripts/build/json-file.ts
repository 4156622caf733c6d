/** JSON in a file that HtmlService reads: it wants well-formed HTML, so `<`, `>` and `&` are written as escapes. */
export const jsonFile = (value: unknown): string =>
  JSON.stringify(value).replace(/[<>&]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
