import { help } from "../../core/text";
import { stageChoices } from "../../i18n/choices/weights";
import { choice, day, optional } from "../args";
import { defineFunction } from "../define";
import { scorecardArg } from "../scoring/scorecard-table";
import { reviewTable } from "./review-table";

export const KPI_HEALTH = defineFunction({
  name: "KPI_HEALTH",
  group: "health",
  summary: help(
    "Reviews a scorecard as a good HR partner would: one line a finding, with the reason and what to do.",
    "像资深 HR 一样审查记分卡：每个问题一行，附原因与建议。",
  ),
  args: {
    table: scorecardArg(
      help(
        "The scorecard with its headers; the more columns it has (Owner, Due, Source, Strategy, Baseline, Cadence …), the more is reviewed.",
        "含标题行的记分卡；列越全（负责人、截止日期、数据来源、战略、基线、周期等），审查越细。",
      ),
    ),
    as_of: optional(
      day(
        help(
          "Date of the review, for what is overdue or long unchanged. Optional, not reviewed when left out.",
          "审查日期，用于判断过期与久未调整。可省略，默认不判断。",
        ),
        "B2",
      ),
    ),
    stage: optional(
      choice(
        help(
          "Stage of the business, for the weight of each dimension. Optional, not judged by stage when left out.",
          "企业阶段，用于判断各维度权重。可省略，默认不按阶段判断。",
        ),
        stageChoices,
      ),
    ),
  },
  returns: help(
    "A header row, then a row a finding, errors first: severity, row inside the table, KPI, what, why, what to do.",
    "标题行，其后每个问题一行，错误在前：级别、表内行号、指标、问题、原因、建议。",
  ),
  notes: help(
    "Reviewed: number of KPIs (3–5 a person, 8–12 a scorecard, 20 and more an error), weights, one dimension above its share, only short-term or only long-term KPIs, no counter-metric, vague wording, missing owner, due date, source or link to strategy, target against baseline, unchanged for more than a quarter. Row 1 is the header.",
    "审查内容：指标数量（个人 3–5、记分卡 8–12、20 个以上为错误）、权重合计、单一维度过重、只有短期或长期指标、缺制衡指标、表述含糊、缺负责人/截止日期/数据来源/战略关联、目标与基线、超过一季度未调整。第 1 行为标题行。",
  ),
  examples: [
    {
      args: [
        [
          ["KPI", "Weight", "Target", "Actual", "Owner", "Due", "Source", "Strategy"],
          ["Packages sent", 0.6, 100, 90, "Li", "2026-12-31", "ERP", "growth"],
          ["Parcels lost", 0.5, 5, 4, "", "2026-12-31", "ERP", "growth"],
        ],
      ],
      result: [
        ["Severity", "Row", "KPI", "What", "Why", "What to do"],
        [
          "error",
          null,
          "",
          "weights add to 110%",
          "the score cannot be compared with others",
          "normalise the weights to 100%",
        ],
        ["error", 3, "Parcels lost", "without an owner", "nobody's KPI is nobody's work", "name one person"],
      ],
    },
  ],
  compute: ({ table, as_of, stage }, context) => reviewTable(table, as_of, stage, context),
});
