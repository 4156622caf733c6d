import type { RunRule } from "../../core/control/run-signals";
import type { Verdict } from "../../core/experiment/ab-test";
import type { StepFinding } from "../../core/funnel/funnel";
import type { GapKind } from "../../core/reconcile/reconcile-rows";
import type { StepKind } from "../choices/step-kind";

/** Words of funnels, drivers, experiments, control charts and reconciliations. */
export const analysis = () => ({
  funnel: {
    headers: [
      "Stage",
      "Users",
      "Step rate",
      "Overall rate",
      "Lost users",
      "Step benchmark",
      "Finding",
    ] as readonly string[],
    missedOrders: "Missed orders",
    missedValue: "Missed value",
    stage: (number: number) => `Stage ${number}`,
    findings: {
      bottleneck: "Bottleneck: work on this step first",
      below_benchmark: "Below benchmark",
      rises: "More people than at the stage before: check that both count the same people over the same time",
    } satisfies Record<StepFinding, string>,
    misses: (finding: string, orders: string) => `${finding}; misses ${orders} orders`,
    hints: {
      repeat: "service after the sale, membership and offers to come back (user operations)",
      payment: "payment methods and flow (operations), items in stock (supply chain)",
      order: "steps, delivery cost and payment choice at checkout (operations, technology)",
      cart: "product page, price and reviews (merchandise, content)",
      view: "landing page, and whether the traffic fits the shop (marketing)",
      click: "picture, title and audience of the ad (marketing)",
    } satisfies Record<StepKind, string>,
    withHint: (finding: string, hint: string) => `${finding}. Look at: ${hint}`,
  },
  abTest: {
    /** In the order of the columns of KPI_AB_TEST. */
    labels: [
      "Rate A",
      "Rate B",
      "Lift of B",
      "Difference, low",
      "Difference, high",
      "z",
      "p-value",
      "Verdict",
      "Rate A, low",
      "Rate A, high",
      "Rate B, low",
      "Rate B, high",
      "Split, p-value",
    ] as readonly string[],
    verdicts: {
      a_better: "A is better: keep A",
      b_better: "B is better: use B",
      undecided: "Not proven: keep A",
      too_few: "Too few conversions: go on",
      uneven_split: "Broken split: repeat",
    } satisfies Record<Verdict, string>,
  },
  drivers: {
    driver: (number: number) => `Driver ${number}`,
    product: (number: number) => `Product ${number}`,
  },
  signals: {
    beyond_limits: "beyond the limits",
    two_of_three: "2 of 3 far out",
    three_of_four: "3 of 4 nearer a limit",
    four_of_five: "4 of 5 off centre",
    eight_one_side: "8 in a row on one side",
    nine_one_side: "9 in a row on one side",
    six_trend: "6 in a row up or down",
    fourteen_alternate: "14 in a row alternating",
    fifteen_near: "15 in a row near the centre",
    eight_far: "8 in a row off centre",
    wide_step: "unusually large step",
  } satisfies Record<RunRule, string>,
  betweenSignals: "; ",
  outlier: {
    above: (limit: string) => `above ${limit}`,
    below: (limit: string) => `below ${limit}`,
  },
  gaps: {
    headers: ["Finding", "Key", "Source A", "Source B", "Difference"] as readonly string[],
    kinds: {
      missing_in_b: "Missing in B",
      missing_in_a: "Missing in A",
      duplicate: "More often on one side",
      amount_differs: "Amounts differ",
      within_tolerance: "Within tolerance",
    } satisfies Record<GapKind, string>,
    keys: (count: number) => (count === 1 ? "1 key" : `${count} keys`),
    noKey: "(no key)",
  },
});
