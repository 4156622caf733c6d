import * as z from "zod";

/** What a template must look like; run by the build and by a test over every template and option. */
const pair = z.tuple([z.string().min(1), z.string().min(1)]).readonly();
const formula = z
  .string()
  .regex(/^=/, "a formula starts with =")
  .refine((text) => !/\d\.\d/.test(text), "no decimal point: write 80% or 3/4")
  .refine((text) => !/,(?=(?:[^"]*"[^"]*")*[^"]*$)/.test(text), "arguments are separated by ;");
const key = z.string().regex(/^[a-zA-Z]\w*$/);
const day = z.strictObject({ month: z.int(), day: z.optional(z.int()), asKey: z.optional(z.literal(true)) });
const worded = z.strictObject({ formula: z.tuple([formula, formula]).readonly() });
const cell = z.union([z.number(), z.boolean(), formula, pair, day, worded]);
const format = z.enum([
  "general",
  "text",
  "integer",
  "number",
  "money",
  "mixed",
  "score",
  "percent",
  "fine",
  "date",
  "month",
  ...(["months", "days", "hours", "minutes", "seconds"] as const).flatMap((unit) => [unit, `${unit}2`] as const),
]);
const check = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("list"), values: z.array(pair).min(2) }),
  z.strictObject({ kind: z.literal("column"), of: z.string(), loose: z.optional(z.literal(true)) }),
  z.strictObject({ kind: z.literal("number"), min: z.number(), max: z.number() }),
  z.strictObject({ kind: z.literal("date") }),
  z.strictObject({ kind: z.literal("tick") }),
]);
const yes = z.optional(z.literal(true));
const placed = { beside: z.optional(key), gap: z.optional(z.int().min(0)) };
const width = z.optional(z.int().min(30).max(600));
const colour = z.strictObject({
  columns: z.array(key).min(1),
  when: formula,
  as: z.enum(["good", "fair", "poor", "muted"]),
  through: z.optional(key),
});

const column = z.strictObject({
  key,
  title: cell,
  width,
  format: z.optional(z.union([format, z.literal("unit")])),
  formula: z.optional(z.union([formula, worded])),
  spill: z.optional(formula),
  filled: yes,
  input: yes,
  sample: yes,
  wrap: yes,
  right: yes,
  check: z.optional(check),
  note: z.optional(pair),
});

const row = z.strictObject({
  key: z.optional(key),
  format: z.optional(format),
  style: z.optional(z.literal("total")),
  input: z.optional(z.array(key)),
  sample: z.optional(z.array(key)),
  computed: z.optional(z.array(key)),
  values: z.record(key, z.optional(cell)),
  notes: z.optional(z.record(key, z.optional(pair))),
});

const field = z.strictObject({
  key,
  label: pair,
  value: z.optional(cell),
  format: z.optional(format),
  span: z.optional(z.int().min(1)),
  input: yes,
  sample: yes,
  check: z.optional(check),
  note: z.optional(pair),
  name: z.optional(key),
});

const block = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("heading"), ...placed, text: pair, size: z.optional(z.literal("section")) }),
  z.strictObject({ kind: z.literal("fields"), ...placed, key, fields: z.array(field).min(1) }),
  z
    .strictObject({
      kind: z.literal("table"),
      ...placed,
      key,
      columns: z.array(column).min(1),
      rows: z.union([z.array(row).min(1), z.int().min(1)]),
      lines: z.optional(z.int().min(2).max(6)),
      name: z.optional(key),
      dense: yes,
      filter: yes,
      colours: z.optional(z.array(colour)),
    })
    .refine(valuesHaveColumns, "a row names a column that the table lacks"),
  z.strictObject({
    kind: z.literal("spill"),
    ...placed,
    key,
    formula,
    header: z.optional(z.literal(false)),
    rows: z.int().min(1),
    columns: z
      .array(
        z.strictObject({ key, width, format: z.optional(z.union([format, z.literal("unit")])), wrap: yes, right: yes }),
      )
      .min(1),
    total: yes,
    colours: z.optional(z.array(colour)),
    lines: z.optional(z.int().min(1).max(6)),
    headerLines: z.optional(z.int().min(1).max(4)),
    totalLines: z.optional(z.int().min(1).max(4)),
  }),
  z.strictObject({
    kind: z.literal("notes"),
    ...placed,
    lines: z.array(pair).min(1),
    when: z.optional(z.literal("sample")),
    style: z.optional(z.enum(["muted", "sample"])),
  }),
  z.strictObject({
    kind: z.literal("chart"),
    ...placed,
    key: z.optional(key),
    chart: z.enum(["line", "column", "bar", "stackedBar", "funnel", "pie"]),
    title: pair,
    ranges: z.array(z.string()).min(1),
    series: z.optional(z.array(z.enum(["main", "second", "third", "fourth", "fifth", "goal", "limit", "none"])).min(1)),
    rows: z.optional(z.int().min(8)),
    from: z.optional(z.number()),
    span: z.optional(z.int().min(1)),
    format: z.optional(format),
  }),
]);

/** Without the signs that a sheet's name may not have in a file for a spreadsheet program. */
const sheetTitle = z
  .string()
  .min(1)
  .max(40)
  .regex(/^[^*?/\\[\]:]+$/, "a sheet's title has none of * ? / \\ [ ] :");

export const sheetSchema = z.strictObject({
  title: z.tuple([sheetTitle, sheetTitle]).readonly(),
  blocks: z.array(block).min(1),
  tab: z.optional(z.enum(["result", "input", "help"])),
  shared: z.optional(z.literal(true)),
  freeze: z.optional(key),
  freezeColumns: z.optional(z.int().min(1).max(3)),
  widths: z.optional(z.array(z.int().min(20).max(600))),
});

export const templateSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  group: z.enum(["company", "team", "person", "tool", "example"]),
  title: pair,
  purpose: pair,
  start: pair,
  stages: yes,
  fromCatalogue: yes,
  team: z.optional(z.custom<object>((value) => typeof value === "object")),
  cascade: z.optional(z.custom<object>((value) => typeof value === "object")),
  sheets: z.custom<(options: unknown) => readonly unknown[]>((value) => typeof value === "function"),
});

interface TableRows {
  columns: readonly { key: string }[];
  rows: number | readonly { values: Readonly<Record<string, unknown>>; sample?: readonly string[] | undefined }[];
}

function valuesHaveColumns({ columns, rows }: TableRows): boolean {
  if (typeof rows === "number") return true;
  const keys = new Set(columns.map((each) => each.key));
  return rows.every((each) => [...Object.keys(each.values), ...(each.sample ?? [])].every((name) => keys.has(name)));
}
