import * as z from "zod/mini";
import { readDate } from "../core/wizard/read-date";
import type { Replies } from "./replies";

const LONGEST = 5000;

/**
 * What the sidebar may send, one schema a call; a function, so that nothing is built before the first call.
 * Days travel as `2026-11-21`: google.script.run refuses Date.
 */
export function rpc() {
  const line = z.string().check(z.maxLength(LONGEST));
  const name = z.string().check(z.minLength(1), z.maxLength(LONGEST));
  const day = z.string().check(z.refine((text) => readDate(text) !== null));
  const dayOrNone = z.union([day, z.literal("")]);
  const figure = z.number();
  const figureOrNone = z.nullable(figure);
  const share = z.nullable(z.number().check(z.gte(0), z.lte(1)));
  const rowNumber = z.int().check(z.gte(1), z.lte(10_000_000));
  const none = z.strictObject({});

  const target = z.strictObject({
    kpi: name,
    level: z.enum(["company", "department", "individual"]),
    owner: line,
    parent: line,
    weight: share,
    direction: z.enum(["higher", "lower", "band", "zero", "none"]),
    baseline: figureOrNone,
    target: figureOrNone,
    targetHigh: figureOrNone,
    actual: figureOrNone,
    unit: line,
    cadence: z.enum(["day", "week", "month", "quarter", "year"]),
    start: dayOrNone,
    due: dayOrNone,
    source: line,
    strategy: line,
    dimension: line,
    counter: line,
    note: line,
  });
  const milestones = z.array(z.strictObject({ day, value: figure })).check(z.maxLength(400));

  return {
    start: none,
    saveWizard: z.strictObject({ state: z.string().check(z.maxLength(8500)) }),
    loadCatalogue: none,
    readSelection: none,
    readTargets: none,
    readTargetAtCursor: none,
    insertTarget: z.strictObject({ target, milestones }),
    editTarget: z.strictObject({ sheet: name, row: rowNumber, was: line, target, milestones }),
    listTemplates: none,
    insertTemplate: z.strictObject({
      id: name,
      language: z.enum(["en", "zh"]),
      stage: z.enum(["growth", "mature", "profit"]),
      months: z.int().check(z.gte(3), z.lte(24)),
      sampleData: z.boolean(),
      firstDay: day,
      // Which ids there are, and that none comes twice, the server says in words.
      teams: z.optional(z.array(z.string().check(z.regex(/^[a-z][a-z-]{1,60}$/))).check(z.maxLength(40))),
    }),
    listFormulas: none,
    insertFormula: z.strictObject({ name: z.string().check(z.regex(/^[A-Z][A-Z0-9_]{2,60}$/)) }),
    addToScorecard: z.strictObject({ kpi: z.string().check(z.regex(/^[a-z0-9_]{2,80}$/)) }),
    checkHealth: z.strictObject({ stage: z.nullable(z.enum(["growth", "mature", "profit", "decline"])) }),
    fixHealth: z.strictObject({ sheet: name, row: rowNumber, fix: z.enum(["normalise", "counter", "due"]) }),
    readCriteria: none,
    writeWeights: z.strictObject({
      weights: z
        .array(z.strictObject({ name, weight: z.number().check(z.gte(0), z.lte(1)) }))
        .check(z.minLength(2), z.maxLength(15)),
    }),
    writeJudgements: z.strictObject({
      names: z.array(name).check(z.minLength(2), z.maxLength(15)),
      matrix: z
        .array(z.array(z.nullable(z.number().check(z.gte(1 / 9), z.lte(9)))).check(z.minLength(2), z.maxLength(15)))
        .check(z.minLength(2), z.maxLength(15)),
    }),
    readExport: none,
    importData: z.strictObject({
      sheet: name,
      headerRow: rowNumber,
      target: name,
      columns: z.array(z.strictObject({ header: line, means: line })).check(z.maxLength(200)),
    }),
    jumpTo: z.strictObject({
      sheet: name,
      cell: z.string().check(z.regex(/^[A-Z]{1,3}[1-9]\d{0,7}(:[A-Z]{1,3}[1-9]\d{0,7})?$/)),
    }),
  };
}

export type Rpc = ReturnType<typeof rpc>;
export type Method = keyof Rpc & keyof Replies;
export type Input<M extends Method> = z.infer<Rpc[M]>;
export type Output<M extends Method> = Replies[M];
export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string };
export type TargetInput = Input<"insertTarget">["target"];
export type MilestoneInput = Input<"insertTarget">["milestones"][number];
