/** What was reached of a target above 0, by hand: less is better turns the ratio over. */
export const attainmentOf = (actual: number, target: number, lowerIsBetter: boolean): number =>
  lowerIsBetter ? (actual <= 0 ? 10 : target / actual) : actual / target;
