import { text } from "../../core/text";
import { teamTemplate } from "../team/team-template";
import type { Template } from "../template";

export const manufacturing = (): Template =>
  teamTemplate({
    id: "manufacturing",
    team: "manufacturing",
    title: text("Manufacturing", "生产制造"),
    purpose: text(
      "Output, quality and safety of the line, with the people who keep it running.",
      "看产线的产出、质量与安全，也看维持它的人。",
    ),
    owner: text("Plant manager", "生产负责人"),
    strategy: text("Right first time, at pace", "一次做对，保持节奏"),
    story: text(
      "A worn machine lowers availability in months 5 and 6; after the repair cycle time and first time yield improve.",
      "第5、6个月设备老化，时间开动率下降；检修后周期时间和一次良率改善。",
    ),
    source: "production",
    kpis: [
      ["overall_equipment_effectiveness", 22, 0.76, 0.8, "std"],
      ["production_cycle_time", 14, 0.55, 0.5, "std"],
      ["first_time_yield", 16, 0.955, 0.97, "std"],
      ["first_time_through", 12, 0.92, 0.94, "std"],
      ["overall_labor_effectiveness", 10, 0.72, 0.75, "std"],
      ["non_compliance_incidents", 8, 2, 1, "std"],
      ["staff_turnover_rate", 8, 0.025, 0.02, "std", { source: "hr" }],
      ["training_completion_rate", 10, 0.9, 0.95, "std", { source: "hr" }],
    ],
    data: {
      availability: [0.88, 0.905],
      performance: [0.9, 0.915],
      quality: [0.962, 0.972],
      labour_availability: [0.93, 0.94],
      labour_performance: [0.81, 0.83],
      units_started: [31500, 34000],
      good_units: ["units_started", 0.957, 0.971],
      units_right_first_time: ["units_started", 0.923, 0.941],
      units_produced: ["units_started", 0.99, 0.99],
      production_hours: ["units_produced", 0.54, 0.5],
      non_compliance_incidents: [2, 1],
      average_headcount: [142, 150],
      leavers: ["average_headcount", 0.024, 0.02],
      employees_due: [60, 64],
      trained_employees: ["employees_due", 0.9, 0.95],
    },
    events: [
      ["availability", 5, 0.9],
      ["availability", 6, 0.88],
      ["production_hours", 5, 1.08],
      ["production_hours", 6, 1.1],
    ],
  });
