import * as z from "zod";
import type { Kpi } from "../src/catalogue/kpi";
import { expressionInputs } from "../src/core/expression/expression-inputs";
import { parseExpression } from "../src/core/expression/parse-expression";

const CHINESE = /[\u4e00-\u9fff]/;
const TEAMS = [
  "company",
  "operations",
  "marketing",
  "sales",
  "customer_service",
  "supply_chain",
  "technology",
  "merchandise",
  "user_operations",
  "content",
  "manufacturing",
  "project",
  "people",
] as const;
const DIMENSIONS = [
  "traffic",
  "conversion",
  "user",
  "supply_chain",
  "team",
  "finance",
  "service",
  "production",
  "project",
  "technology",
] as const;
const UNITS = [
  "currency",
  "count",
  "share",
  "percent",
  "ratio",
  "months",
  "days",
  "hours",
  "minutes",
  "seconds",
  "score",
  "index",
] as const;

const DATA_SOURCES = [
  "platform",
  "analytics",
  "audience",
  "ads",
  "email",
  "social",
  "helpdesk",
  "survey",
  "research",
  "crm",
  "erp",
  "finance",
  "hr",
  "project",
  "mes",
  "monitoring",
  "derived",
] as const;

const identifier = z.string().regex(/^[a-z][a-z0-9_]*$/);
/** Both languages are there, and the second is Chinese unless it is a bare acronym. */
const text = z
  .tuple([z.string().min(1), z.string().min(1)])
  .readonly()
  .refine(([english]) => !CHINESE.test(english), "the first text is not English");
const chinese = text.refine(([, zh]) => CHINESE.test(zh) || /^[A-Z/]+$/.test(zh), "the second text is not Chinese");
const input = z.strictObject({
  id: identifier,
  label: chinese,
  unit: z.enum(UNITS),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  above: z.number().optional(),
  default: z.number().optional(),
});
const bounds = z.strictObject({ min: z.number().optional(), max: z.number().optional() });
const variants = z.strictObject({
  argument: identifier,
  default: identifier,
  choices: z.record(identifier, z.strictObject({ words: chinese, expression: z.string().min(1) })),
});
const benchmark = z
  .strictObject({
    low: z.number().optional(),
    high: z.number().optional(),
    qualifier: chinese,
    source: z.string().regex(/^(00[0-4]|std)$/),
  })
  .refine((mark) => mark.low !== undefined || mark.high !== undefined, "a benchmark needs a bound");
const example = z.strictObject({
  inputs: z.array(z.union([z.number(), z.string()])),
  result: z.number(),
  places: z.int().optional(),
  worked: z.string().min(3),
});

const kpi = z
  .strictObject({
    id: identifier,
    formula: z
      .string()
      .regex(/^KPI_[A-Z0-9_]+$/)
      .nullable(),
    name: text,
    teams: z.array(z.enum(TEAMS)).min(1),
    dimension: z.enum(DIMENSIONS),
    kind: z.enum(["scalar", "measure", "breakdown", "composite", "derived", "theme"]),
    unit: z.enum(UNITS),
    direction: z.enum(["higher", "lower", "band", "zero", "none"]),
    cadence: z.enum(["day", "week", "month", "quarter", "year"]),
    horizon: z.enum(["short", "long"]),
    inputs: z.array(input),
    expression: z.string(),
    variants: variants.nullable(),
    within: z.array(z.string().regex(/^[a-z0-9_ +]+ <= [a-z0-9_ +]+$/)).readonly(),
    plausible: bounds,
    counter: identifier,
    benchmarks: z.array(benchmark),
    proxies: z.array(identifier),
    definition: chinese,
    pitfall: chinese,
    aliases: z.tuple([z.string(), z.string()]).readonly(),
    data: z.enum(DATA_SOURCES),
    source: z.string().regex(/^(std|00[0-4](#\d+)?( 00[0-4](#\d+)?)*)$/),
    related: z.array(identifier),
    noCounter: chinese.optional(),
    example: example.optional(),
  })
  .superRefine((entry, context) => {
    for (const problem of problemsOf(entry as Kpi)) context.addIssue({ code: "custom", message: problem });
  });

/** What must hold between the fields of one entry. */
function problemsOf(entry: Kpi): string[] {
  const { expression, inputs, example, noCounter } = entry;
  const problems: (string | false)[] = [
    entry.counter === "none" && entry.direction !== "none" && !noCounter && "no counter-metric and no reason why",
    entry.counter !== "none" && noCounter !== undefined && "a counter-metric and a reason for none",
    (entry.formula === null) !== (expression === "") && "a formula needs an expression and the reverse",
    expression !== "" && !example && "a computed KPI needs an example",
    (entry.kind === "theme") !== (expression === "" && entry.proxies.length > 0 && entry.kind !== "composite") &&
      "a theme has proxies and no expression",
    entry.kind === "measure" && expression !== "" && "a measure is not computed",
    new Set(entry.teams).size !== entry.teams.length && "a team twice",
  ];
  if (expression) {
    const choices = entry.variants ? Object.values(entry.variants.choices) : [{ expression }];
    const used = new Set(choices.flatMap((choice) => expressionInputs(parseExpression(choice.expression))));
    const declared = inputs.map(({ id }) => id);
    problems.push(
      [...used].sort().join() !== [...declared].sort().join() && "inputs and expression disagree",
      inputs.some((one, i) => one.default === undefined && inputs[i - 1]?.default !== undefined) &&
        "an optional input before a required one",
      example !== undefined &&
        example.inputs.length > inputs.length + (entry.variants ? 1 : 0) &&
        "an example with too many values",
    );
  }
  return problems.filter((problem) => problem !== false);
}

/** Every problem of the catalogue as one line each, `id: field: what`; an empty list when it is sound. */
export function catalogueProblems(entries: readonly Kpi[]): string[] {
  const ids = new Set(entries.map(({ id }) => id));
  const problems = entries.flatMap((entry) => {
    const read = kpi.safeParse(entry);
    const shape = read.success ? [] : read.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    const related = entry.related;
    const lost = [...entry.proxies, ...related, ...(entry.counter === "none" ? [] : [entry.counter])]
      .filter((id) => !ids.has(id))
      .map((id) => `names "${id}", which is not in the catalogue`);
    const itself = entry.counter === entry.id || related.includes(entry.id) ? ["names itself"] : [];
    return [...shape, ...lost, ...itself].map((problem) => `${entry.id}: ${problem}`);
  });
  const names = entries.flatMap((entry) => [entry.id, entry.formula ?? "", ...entry.name].filter(Boolean));
  const twice = names.filter((name, i) => names.indexOf(name) !== i);
  return [...problems, ...twice.map((name) => `${name}: used by two entries`)];
}
