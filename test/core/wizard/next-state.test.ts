import fc from "fast-check";
import { expect, test } from "vitest";
import { emptyWizard } from "../../../src/core/wizard/empty-wizard";
import { nextState } from "../../../src/core/wizard/next-state";
import { WIZARD_STEPS, type WizardEvent, type WizardField, type WizardState } from "../../../src/core/wizard/wizard";

const set = (field: WizardField, value: string): WizardEvent => ({ type: "set", field, value });
const walk = (events: readonly WizardEvent[], from: WizardState = emptyWizard("2026-11-21")): WizardState =>
  events.reduce(nextState, from);

/** Everything that a target needs, and not a field more. */
const COMPLETE: readonly WizardEvent[] = [
  { type: "next" },
  set("metric", "Repeat purchase rate"),
  { type: "next" },
  set("unit", "share"),
  { type: "next" },
  set("baseline", "25%"),
  set("target", "30%"),
  { type: "next" },
  { type: "next" },
  set("due", "2027-06-30"),
  { type: "next" },
];

test("a complete target reaches the last step", () => {
  const state = walk(COMPLETE);
  expect(WIZARD_STEPS[state.step]).toBe("check");
  expect(state.refused).toBe(false);
});

test.each<[string, readonly WizardEvent[], number]>([
  ["without a measure", [{ type: "next" }, { type: "next" }], 1],
  ["with a theme for a measure", [{ type: "next" }, set("metric", "team collaboration"), { type: "next" }], 1],
  ["with a number that is none", [...COMPLETE.slice(0, 5), set("target", "a lot"), { type: "next" }], 3],
  ["with the target on the wrong side", [...COMPLETE.slice(0, 6), set("target", "20%"), { type: "next" }], 3],
  ["without a last day", [...COMPLETE.slice(0, 9), { type: "next" }], 5],
  ["with a last day that no calendar has", [...COMPLETE.slice(0, 9), set("due", "2027-02-30"), { type: "next" }], 5],
  ["with a last day before the first", [...COMPLETE.slice(0, 9), set("due", "2026-11-20"), { type: "next" }], 5],
])("%s Next is refused and says so", (_, events, step) => {
  const state = walk(events);
  expect(state.step).toBe(step);
  expect(state.refused).toBe(true);
});

test("a mended mistake lets Next pass and is forgotten", () => {
  const refused = walk([{ type: "next" }, { type: "next" }]);
  const mended = walk([set("metric", "Orders"), { type: "next" }], refused);
  expect(mended.step).toBe(2);
  expect(mended.refused).toBe(false);
});

test("only steps that were reached can be jumped to", () => {
  const state = walk([...COMPLETE.slice(0, 3), { type: "back" }]);
  expect(state.step).toBe(1);
  expect(nextState(state, { type: "go", step: 2 }).step).toBe(2);
  expect(nextState(state, { type: "go", step: 3 })).toBe(state);
  expect(nextState(state, { type: "go", step: -1 })).toBe(state);
});

test("starting over keeps the first day and nothing else", () => {
  expect(walk([...COMPLETE, { type: "reset" }])).toEqual(emptyWizard("2026-11-21"));
});

test("a copy of an edited row is a new target", () => {
  const edited: WizardState = { ...walk(COMPLETE), editing: { sheet: "Targets", row: 4, kpi: "Repeat purchase rate" } };
  const copy = nextState(edited, { type: "duplicate" });
  expect(copy.editing).toBeNull();
  expect(copy.fields).toBe(edited.fields);
});

const event = fc.oneof<fc.Arbitrary<WizardEvent>[]>(
  fc.constant({ type: "next" }),
  fc.constant({ type: "back" }),
  fc.integer({ min: -2, max: 9 }).map((step): WizardEvent => ({ type: "go", step })),
  fc
    .tuple(fc.constantFrom<WizardField>("metric", "baseline", "target", "due", "owner", "unit", "weight"), fc.string())
    .map(([field, value]) => set(field, value)),
  fc.array(fc.double(), { maxLength: 300 }).map((values): WizardEvent => ({ type: "history", values, from: "A1:A9" })),
);

test("whatever is done, the step stays within reach and moving about changes no field", () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 40 }), (events) => {
      let state = emptyWizard("2026-11-21");
      for (const each of events) {
        const before = Object.freeze(state);
        state = nextState(before, each);
        expect(state.step).toBeGreaterThanOrEqual(0);
        expect(state.step).toBeLessThanOrEqual(state.reached);
        expect(state.reached).toBeLessThan(WIZARD_STEPS.length);
        expect(state.history.length).toBeLessThanOrEqual(120);
        if (each.type === "next" || each.type === "back" || each.type === "go") {
          expect(state.fields).toBe(before.fields);
          expect(state.history).toBe(before.history);
        }
      }
    }),
    { seed: 7, numRuns: 300 },
  );
});
