import type { StepFinding } from "../../core/funnel/funnel";
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
    hints: {
      payment: "payment methods and flow (operations), items in stock (supply chain)",
      order: "steps, delivery cost and payment choice at checkout (operations, technology)",
      cart: "product page, price and reviews (merchandise, content)",
      view: "landing page, and whether the traffic fits the shop (marketing)",
      click: "picture, title and audience of the ad (marketing)",
    } satisfies Record<StepKind, string>,
    withHint: (finding: string, hint: string) => `${finding}. Look at: ${hint}`,
  },
});
