import { metrics } from "../../catalogue/all";
import { findKpi } from "../../catalogue/find";
import type { Kpi } from "../../catalogue/kpi";
import { KpiError } from "../../core/kpi-error";
import { normal } from "../../core/search/normal";
import { help, type Text } from "../../core/text";
import { inLanguage } from "../../i18n/words";
import { type Arg, rowsOf } from "../args";
import { isBlank } from "../cell";
import type { Context } from "../context";
import { defineFunction } from "../define";
import { metricFunction } from "../metrics/metric-function";
import { namedKpi } from "./named-kpi";

const raw = (text: Text, sample: string): Arg<unknown> => ({
  help: text,
  takes: "range",
  optional: true,
  sample,
  read: (given) => given,
});

export const KPI = defineFunction({
  name: "KPI",
  group: "catalogue",
  summary: help(
    "Any KPI of the library by its name, from its numbers in order or from a table of labels and values.",
    "按名称计算指标库中的任一指标：依次给出数值，或给出“名称、数值”两列的表。",
  ),
  args: {
    kpi: namedKpi,
    input_1: raw(
      help(
        "First number or column; or two columns: input and value. Optional.",
        "第一个数或列；或两列：名称与数值。可选。",
      ),
      "B2:B13",
    ),
    input_2: raw(help("Second number or column. Optional.", "第二个数或列。可选。"), "C2:C13"),
    input_3: raw(help("Third number or column. Optional.", "第三个数或列。可选。"), "D2:D13"),
    input_4: raw(help("Fourth number or column. Optional.", "第四个数或列。可选。"), "E2:E13"),
  },
  returns: help("The KPI, in the shape of its inputs.", "指标值，形状同输入。"),
  notes: help(
    "The inputs and their order are those of the KPI's own formula; KPI_INFO names them.",
    "输入项及顺序与该指标自己的公式一致，可用 KPI_INFO 查看。",
  ),
  examples: [
    { args: ["CAC", 50000, 100], result: 500 },
    {
      args: [
        "获客成本",
        [
          ["新客数", 100],
          ["营销费用", 50000],
        ],
      ],
      result: 500,
    },
  ],
  compute: ({ kpi, input_1, input_2, input_3, input_4 }, context) => {
    const given = [input_1, input_2, input_3, input_4];
    while (given.length > 0 && isBlank(given[given.length - 1])) given.pop();
    const entry = metrics().find(({ metric }) => metric.id === kpi.id);
    if (!entry) throw cannotCompute(kpi, context);
    const labelled = given.length === 1 && isLabelled(given[0]);
    return metricFunction(entry).call(labelled ? byLabel(rowsOf(given[0]), kpi, context) : given, context);
  },
});

function cannotCompute(kpi: Kpi, { language }: Context): KpiError {
  const got = inLanguage(kpi.name, language);
  if (kpi.proxies.length === 0) return new KpiError("nothing_to_compute", { got });
  const names = kpi.proxies.map((id) => inLanguage(findKpi(id)!.name, language)).join(", ");
  return new KpiError("needs_stand_in", { got, names });
}

/** Two columns of which the first holds words. */
function isLabelled(given: unknown): boolean {
  const [first] = rowsOf(given);
  return first!.length === 2 && typeof first![0] === "string" && /[a-z\u4e00-\u9fff]/i.test(first![0]);
}

/** The values in the formula's order, each input that has no default among them; rows without label are left out. */
function byLabel(rows: readonly unknown[][], { inputs, variants }: Kpi, { language }: Context): unknown[] {
  const names = [...inputs.map(({ id, label }) => [id, ...label]), ...(variants ? [[variants.argument]] : [])];
  const keys = names.map((own) => own.map(normal));
  const values: unknown[] = names.map(() => undefined);
  rows.forEach(([label, value], i) => {
    if (isBlank(label)) return;
    const at = keys.findIndex((own) => own.includes(normal(String(label))));
    if (at < 0) {
      const known = inputs.map((input) => inLanguage(input.label, language)).join(", ");
      throw new KpiError("not_an_input", { argument: "input_1", row: i + 1, got: String(label), inputs: known });
    }
    values[at] = value;
  });
  const lacking = inputs.find((input, i) => values[i] === undefined && input.default === undefined);
  if (lacking) throw new KpiError("missing", { argument: inLanguage(lacking.label, language) });
  return values;
}
