/** A text as a formula writes it: in quotes, each of its own doubled. */
export const textLiteral = (text: string): string => `"${text.replace(/"/g, '""')}"`;
