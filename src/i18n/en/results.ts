/** Words that stand in result cells whatever the formula. */
export const results = () => ({
  /** A row that cannot be computed; as an input it counts as not reported. */
  noResult: "no result",
  yes: "yes",
  no: "no",
  total: "Total",
});
