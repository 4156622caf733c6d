/** Languages that write 0,5, but for the regions that write 0.5. */
const COMMA =
  /^(?:az|be|bg|bs|ca|cs|da|de|el|es|et|eu|fi|fr|gl|hr|hu|hy|id|is|it|ka|kk|ky|lt|lv|mk|mn|nb|nl|nn|no|pl|pt|ro|ru|sk|sl|sq|sr|sv|tr|uk|uz|vi)(?![a-z])|^en_ZA/;
const POINT = /_(?:CH|LI|MX|GT|HN|NI|PA|PE|PR|SV|DO|US)$/;

/** Whether a spreadsheet of this locale, such as de_DE, writes numbers with a decimal comma. */
export const commaLocale = (locale: string): boolean => COMMA.test(locale) && !POINT.test(locale);
