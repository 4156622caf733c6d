/** Words that stand in result cells whatever the formula. */
export const results = () => ({
  /** A row that cannot be computed; as an input it counts as not reported. */
  noResult: "no result",
  /** A share above 1 is said in words, never shown as if it were right. */
  aboveWhole: "above 100 %: check the inputs",
  notPlausible: "not plausible: check the inputs",
  yes: "yes",
  no: "no",
  total: "Total",
});
