import { text } from "../../core/text";
import { cascadeOverview } from "../cascade/cascade-overview";
import { cascadeScores } from "../cascade/cascade-scores";
import { cascadeSheet } from "../cascade/cascade-sheet";
import type { Template } from "../template";

/** Company, departments and people on one sheet, each KPI under the one it serves. */
export const cascade = (): Template => ({
  id: "cascade",
  group: "company",
  title: text("Cascade: company to person", "目标分解：公司到个人"),
  purpose: text(
    "Every KPI under the one it serves: when the company misses, see which team and which task it comes from.",
    "每个指标挂在它所支撑的指标之下：公司未达成时，看清问题来自哪个团队、哪项工作。",
  ),
  start: text(
    "Replace the sample results, then owners and parents; the weights of each level add to 100%.",
    "先替换示例结果，再调整负责人与上级指标；每个层级（每个人）的权重合计为100%。",
  ),
  sheets: () => [cascadeSheet(), cascadeScores(), cascadeOverview()],
});
