/**
 * Data as a file that HtmlService reads. It wants well-formed HTML, so `<`, `>` and `&` are written as
 * escapes that JSON reads back.
 */
export const jsonPage = (data: unknown): string =>
  JSON.stringify(data).replace(/[<>&]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
