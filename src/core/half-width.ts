/** The text with full-width letters, digits and signs (ＡＢＣ，１２３，％) as their half-width ones. */
export const halfWidth = (text: string): string =>
  text.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
