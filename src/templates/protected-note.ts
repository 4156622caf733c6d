import { type Text, text } from "../core/text";

/** What the warning before a protected formula is changed says. */
export const protectedNote = (): Text => text("Formulas: edit them only if you mean to.", "公式区域：确有需要才修改。");
