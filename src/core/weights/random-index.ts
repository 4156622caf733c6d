/** Tables of the random index: the mean consistency index of matrices filled at random. */
export const RANDOM_INDICES = ["saaty", "saaty1980", "alonso-lamata", "donegan-dodd"] as const;
export type RandomIndex = (typeof RANDOM_INDICES)[number];

/**
 * For n = 3 … 15. `saaty` is Saaty's table of 2005, `saaty1980` his older one, which falls at n = 12.
 * Alonso and Lamata 2006 drew 100,000 matrices; Donegan and Dodd is of 1991.
 */
const TABLES: Record<RandomIndex, readonly number[]> = {
  saaty: [0.52, 0.89, 1.11, 1.25, 1.35, 1.4, 1.45, 1.49, 1.52, 1.54, 1.56, 1.58, 1.59],
  saaty1980: [0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59],
  "alonso-lamata": [
    0.5245, 0.8815, 1.1086, 1.2479, 1.3417, 1.4056, 1.4499, 1.4854, 1.5141, 1.5365, 1.5551, 1.5713, 1.5838,
  ],
  "donegan-dodd": [
    0.4914, 0.8286, 1.0591, 1.1797, 1.2519, 1.3171, 1.3733, 1.4055, 1.4213, 1.4497, 1.4643, 1.4822, 1.4969,
  ],
};

/** The random index for n items; 0 for n = 2, where judgements cannot contradict each other. */
export const randomIndex = (n: number, table: RandomIndex = "saaty"): number => TABLES[table][n - 3] ?? 0;
