import { text } from "../../core/text";
import type { Template } from "../template";
import { cascadeOverview } from "./cascade-overview";
import { cascadePaths } from "./cascade-paths";
import { cascadeScores } from "./cascade-scores";
import { cascadeSheet } from "./cascade-sheet";
import type { CascadeSpec } from "./cascade-spec";

/** The cascade of whoever is chosen: the company's page, the table, the path of each miss, the scores rolled up. */
export const cascadeTemplate = (spec: CascadeSpec): Template => ({
  id: "cascade",
  group: "company",
  title: text("Cascade: company to person", "目标分解：公司到个人"),
  purpose: text(
    "Every KPI under the one it serves: when the company misses, see which team and which task it comes from.",
    "每个指标挂在它所支撑的指标之下：公司未达成时，看清问题来自哪个团队、哪项工作。",
  ),
  start: text(
    "Replace the sample results, then owners and parents; the weights of each owner add to 100%.",
    "先替换示例结果，再调整负责人与上级指标；每位负责人的权重合计为100%。",
  ),
  cascade: spec,
  sheets: (options) => [
    cascadeOverview(spec, options),
    cascadeSheet(spec, options),
    cascadePaths(spec, options),
    cascadeScores(spec, options),
  ],
});
