/** Whether each service call is to be broken in turn (`npm run test:all`), and not only some. */
export const EVERY_FAULT = process.env["FAULTS"] === "all";

/** Milliseconds that such a test may take, given what it takes with some faults at most. */
export const faultTime = (some: number): number => (EVERY_FAULT ? 1_800_000 : some);
