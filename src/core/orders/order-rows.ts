/** Rows of an order export, each column of the same length. */
export interface OrderRows {
  /** null where the cell is blank. */
  readonly days: readonly (number | null)[];
  /** "" where the buyer is not known. */
  readonly customers: readonly string[];
  /** null where the cell is blank. */
  readonly amounts: readonly (number | null)[];
  /** Rows with the same id are one order; without ids every row of more than 0 is one. */
  readonly orderIds?: readonly string[];
}
