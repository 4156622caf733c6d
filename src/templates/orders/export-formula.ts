/** The column of the pasted export that the map gives for a need, however far to the right. */
const column = (need: string): string => `OFFSET({export.order+};0;{map.number@${need}}-1)`;

/**
 * A formula over the pasted export: `call` gets the columns as formula text. Empty while a column is not found or
 * nothing is pasted.
 */
export function exportFormula(
  call: (dates: string, customers: string, amounts: string, orderIds: string) => string,
): string {
  const found = "COUNT({map.number@date};{map.number@customer};{map.number@amount})=3";
  const ids = `IF({map.number@order}="";"";${column("order")})`;
  const filled = `COUNT(${column("amount")})>0`;
  return `=IF(${found};IF(${filled};${call(column("date"), column("customer"), column("amount"), ids)};"");"")`;
}
