import { text } from "../../core/text";
import type { Template } from "../template";
import { teamCharts } from "./team-charts";
import { teamCheck } from "./team-check";
import { teamData } from "./team-data";
import { teamPlan } from "./team-plan";
import { teamScorecard } from "./team-scorecard";
import type { TeamSpec } from "./team-spec";
import { teamTrends } from "./team-trends";

/** A team's workbook: scorecard, KPI plan with its check, data, trends and charts. */
export const teamTemplate = (spec: TeamSpec): Template => ({
  id: spec.id,
  group: spec.person ? "person" : spec.team === "company" ? "company" : "team",
  title: spec.title,
  purpose: spec.purpose,
  start: text(
    "Type your own months over the sample figures on the data sheet, then set targets and weights on the scorecard.",
    "先在数据表中用自己的数据覆盖示例数据，再在记分卡上调整目标和权重。",
  ),
  ...(spec.stages ? { stages: true } : {}),
  team: spec,
  sheets: (options) => [
    teamScorecard(spec, options),
    teamPlan(spec, options),
    teamCheck(spec, options),
    teamData(spec, options),
    teamTrends(spec, options),
    teamCharts(spec),
  ],
});
