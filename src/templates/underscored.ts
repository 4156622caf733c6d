/** A template's id as names and keys can hold it. */
export const underscored = (templateId: string): string => templateId.replace(/-/g, "_");
