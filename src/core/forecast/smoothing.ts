/**
 * One member of the family: innovations move the level by `level`, the trend by `level × trend`,
 * and the trend dies out by the factor `damping` each period (0 for no trend).
 */
export interface Smoothing {
  readonly level: number;
  readonly trend: number;
  readonly damping: number;
}
