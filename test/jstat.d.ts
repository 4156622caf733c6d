/** The part of jstat that tests compare with; the package ships no types. */
declare module "jstat" {
  const jstat: {
    normal: { cdf(x: number, mean: number, sd: number): number; inv(p: number, mean: number, sd: number): number };
    chisquare: { cdf(x: number, degrees: number): number };
    hypgeom: { pdf(k: number, population: number, successes: number, draws: number): number };
  };
  export default jstat;
}
