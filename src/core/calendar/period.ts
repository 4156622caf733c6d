/** How days are grouped. Weeks begin on Monday (ISO 8601). */
export type Period = "day" | "week" | "month" | "quarter" | "year";
