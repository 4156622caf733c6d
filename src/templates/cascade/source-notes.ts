import { text } from "../../core/text";
import type { Block, PlanOptions } from "../template";
import type { CascadeSpec } from "./cascade-spec";
import { chosenOwners } from "./chosen-owners";

/** Where the figures come from: sample data, the scorecards of this workbook, or some of each. */
export function sourceNotes(spec: CascadeSpec, options: PlanOptions): Block[] {
  const owners = chosenOwners(spec, options);
  const linked = owners.filter(({ id }) => options.cards?.some((card) => card.id === id));
  const blocks: Block[] = [];
  if (linked.length > 0) {
    blocks.push({
      kind: "notes",
      gap: 0,
      style: "muted",
      lines: [
        [
          `Targets and results come from scorecards in this workbook: ${linked.map(({ title }) => title[0]).join(", ")}.`,
          `${linked.map(({ title }) => title[1]).join("、")}的目标与实际取自本工作簿中的记分卡。`,
        ],
      ],
    });
  }
  if (linked.length < owners.length) {
    blocks.push({
      kind: "notes",
      gap: 0,
      style: "sample",
      when: "sample",
      lines: [
        text(
          "SAMPLE DATA in italics: type your own over it. Where a team's own template is in the workbook first, the cascade reads its scorecard.",
          "斜体为示例数据，请直接覆盖。若先插入团队自己的模板，分解表会直接读取其记分卡。",
        ),
      ],
    });
  }
  return blocks;
}
