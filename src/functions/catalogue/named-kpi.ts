import { findKpi } from "../../catalogue/find";
import type { Kpi } from "../../catalogue/kpi";
import { kpiIndex } from "../../catalogue/search-kpis";
import { KpiError } from "../../core/kpi-error";
import { search } from "../../core/search/search";
import { help } from "../../core/text";
import { inLanguage } from "../../i18n/words";
import { type Arg, oneCell } from "../args";
import { readText } from "../cell";

/** Beneath this a name is only guessed at. */
const ALIKE = 35;

/** An argument that names a KPI: its id, its English or Chinese name, an alias, or its formula. */
export const namedKpi: Arg<Kpi> = {
  help: help("A KPI by its name, acronym or id.", "指标的名称、缩写或标识。"),
  takes: "cell",
  optional: false,
  sample: '"CAC"',
  read(raw, where, context) {
    const typed = readText(oneCell(raw, where), where).trim();
    if (!typed) throw new KpiError("must_not_be_blank", { ...where });
    const kpi = findKpi(typed);
    if (kpi) return kpi;
    const alike = search(kpiIndex(), typed, 3).filter(({ score }) => score >= ALIKE);
    if (alike.length === 0) throw new KpiError("unknown_kpi", { got: typed });
    const names = alike.map(({ id }) => inLanguage(findKpi(id)!.name, context.language)).join(", ");
    throw new KpiError("which_kpi", { got: typed, names });
  },
};
