/** What stands before an address of another sheet: its name in quotes, an apostrophe in it doubled. */
export const sheetPrefix = (name: string): string => `'${name.replace(/'/g, "''")}'!`;
