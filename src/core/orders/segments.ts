/** Segments by the fifths of recency and frequency. */
export type FifthsSegment =
  | "champions"
  | "loyal"
  | "potential_loyal"
  | "new"
  | "promising"
  | "needs_attention"
  | "about_to_sleep"
  | "at_risk"
  | "cannot_lose"
  | "hibernating";

/** Segments by recency, frequency and money above or below their means; the Chinese trade knows these eight. */
export type MeansSegment =
  | "important_value"
  | "important_develop"
  | "important_keep"
  | "important_win_back"
  | "general_value"
  | "general_develop"
  | "general_keep"
  | "general_win_back";

/** How customers are sorted into segments. */
export type SegmentMethod = "fifths" | "means";
