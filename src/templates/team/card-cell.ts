/**
 * What the scorecard says of a KPI in one of its columns, found by the KPI's name wherever sorting put its row; text of
 * a formula.
 *
 * @param otherwise where no row has that name
 */
export const cardCell = (column: string, names: string, name: string, otherwise = '""'): string =>
  `IFNA(INDEX(${column};MATCH(${name};${names};0));${otherwise})`;
