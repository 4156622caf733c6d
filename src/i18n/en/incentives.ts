import type { SignalVerdict } from "../../core/scoring/signal";

/** Words of pay, promotion and training. */
export const incentives = () => ({
  provisional: (percent: string) => `provisional: only ${percent} of the weight is reported`,
  fromSamples: (verdict: string) => `sample data: ${verdict}`,
  mayBePromoted: "may be promoted",
  periodsToGo: (count: number) => (count === 1 ? "1 more period in a row" : `${count} more periods in a row`),
  promotionHeaders: ["Owner", "Periods in a row", "Verdict"] as readonly string[],
  trainingHeaders: ["Dimension", "Attainment", "Weakest KPI", "Its attainment", "What to train"] as readonly string[],
  noWeakness: "no weak dimension",
  courses: {
    traffic: "choosing channels and audiences; reading traffic quality (bounce rate, cost of a new customer)",
    conversion: "detail pages and offers; checkout and payment; testing one change at a time",
    user: "member tiers, reminders and care after the sale; reading cohorts and repeat purchase",
    supply_chain: "forecasting and reordering; shipping on time; stock against stock-outs",
    team: "planning goals and giving feedback; working across departments",
    finance: "pricing, discounts and margin; reading a profit statement",
    service: "first answers, handling complaints, closing cases for good",
    production: "quality at the source; shorter changeovers; reading yield and downtime",
    project: "estimating, tracking and reporting; handling changes of scope",
    technology: "releases without failures; load times; finding the cause of errors",
  },
  ownCourse: "go through the weakest KPI with its owner: definition, levers, the best performer's way of working",
  signal: {
    above: "signal: above routine variation",
    below: "signal: below routine variation",
    routine: "routine variation",
    too_little_history: "too little history (5 values needed)",
  } satisfies Record<SignalVerdict, string>,
});
