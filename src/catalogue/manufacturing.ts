import { text } from "../core/text";
import { entriesOf, notes } from "./entry";
import type { Kpi } from "./kpi";

/** Manufacturing: how well machines and people turn time into good units. */
export function manufacturing(): readonly Kpi[] {
  const kpi = entriesOf("manufacturing");
  return [
    kpi(
      "production_cycle_time",
      text("Production cycle time", "生产周期时间"),
      "hours lower month production",
      "production_hours / units_produced",
      { counter: "first_time_yield", also: ["supply_chain"] },
      notes({
        definition: ["Hours to make one unit from start to finish.", "从开始到完成生产一件产品所需的小时数。"],
        pitfall: ["Say whether waiting in a queue counts.", "说明是否计入排队等待时间。"],
        aliases: ["cycle time", "周期时间|生产周期|节拍"],
        data: "mes",
        source: "003#50",
        example: { inputs: [400, 1600], result: 0.25, worked: "400 / 1,600" },
      }),
    ),
    kpi(
      "overall_equipment_effectiveness",
      text("Overall equipment effectiveness (OEE)", "整体设备效率（OEE）"),
      "share higher month production",
      "availability * performance * quality",
      { formula: "KPI_OEE", counter: "inventory_level" },
      notes({
        definition: ["Availability × performance × quality of a machine.", "设备的时间开动率×性能开动率×良率。"],
        pitfall: [
          "Breaks taken out of the planned time or left in give different availabilities: see the equipment availability. Running for stock lifts it.",
          "计划时间是否扣除休息，会得到不同的时间开动率，见“设备时间开动率”。为库存而生产也会抬高数值。",
        ],
        aliases: ["OEE|equipment efficiency", "OEE|设备综合效率|整体设备效率|设备效率"],
        data: "mes",
        source: "003#51",
        related: "equipment_availability equipment_performance first_time_yield",
        example: {
          inputs: [373 / 420, 19271 / 22380, 18848 / 19271],
          result: 0.7479,
          places: 4,
          worked: "88.81% × 86.11% × 97.80%, published as 74.79% (Vorne)",
        },
      }),
    ),
    kpi(
      "equipment_availability",
      text("Equipment availability", "设备时间开动率"),
      "share higher month production",
      "",
      {
        counter: "first_time_yield",
        standard: true,
        variants: {
          argument: "breaks_are",
          default: "out",
          choices: {
            out: {
              words: text("out", "不计入"),
              expression: "(shift_minutes - breaks - downtime) / (shift_minutes - breaks)",
            },
            in: {
              words: text("in", "计入"),
              expression: "(shift_minutes - breaks - downtime) / shift_minutes",
            },
          },
        },
      },
      notes({
        definition: [
          "Share of the planned time in which the machine ran. Breaks are `out` of the planned time, or `in` it.",
          "计划时间内设备实际运行的比例。休息时间可不计入计划时间，也可计入。",
        ],
        pitfall: [
          "The same shift gives 88.8% with breaks out and 77.7% with breaks in: compare only like with like.",
          "同一班次，不计休息为88.8%，计入休息为77.7%：只能同口径比较。",
        ],
        aliases: ["availability of machines|uptime share", "可用率|时间开动率|设备可用率"],
        data: "mes",
        source: "std",
        related: "overall_equipment_effectiveness",
        example: { inputs: [480, 60, 47], result: 0.8881, places: 4, worked: "373 / 420, published as 88.81% (Vorne)" },
      }),
    ),
    kpi(
      "equipment_performance",
      text("Equipment performance", "设备性能开动率"),
      "share higher month production",
      "units_produced / (ideal_units_per_minute * run_minutes)",
      { counter: "first_time_yield", standard: true },
      notes({
        definition: [
          "Units made as a share of what the machine could make in its running time.",
          "实际产量占运行时间内理论产量的比例。",
        ],
        pitfall: ["Above 100% means that the ideal speed is set too low.", "超过100%说明理论速度定低了。"],
        aliases: ["performance rate", "性能率|性能开动率|速度效率"],
        data: "mes",
        source: "std",
        related: "overall_equipment_effectiveness",
        example: {
          inputs: [19271, 60, 373],
          result: 0.8611,
          places: 4,
          worked: "19,271 / 22,380, published as 86.11% (Vorne)",
        },
      }),
    ),
    kpi(
      "overall_labor_effectiveness",
      text("Overall labour effectiveness (OLE)", "整体劳动效率（OLE）"),
      "share higher month production",
      "labour_availability * labour_performance * quality",
      { formula: "KPI_OLE", counter: "employee_satisfaction", also: ["people"] },
      notes({
        definition: ["Availability × performance × quality of the people at work.", "人员出勤率×工作效率×良率。"],
        pitfall: ["The people's share of OEE: do not add the two.", "它是 OEE 中人的部分，两者不可相加。"],
        aliases: ["OLE|labor effectiveness", "OLE|劳动效率|人员综合效率"],
        data: "mes",
        source: "003#52",
        related: "overall_equipment_effectiveness",
        example: { inputs: [0.9, 0.95, 0.98], result: 0.8379, worked: "0.9 × 0.95 × 0.98" },
      }),
    ),
    kpi(
      "production_yield",
      text("Production output", "产出（良品数）"),
      "count higher month production",
      "",
      { counter: "first_time_yield" },
      notes({
        definition: ["Good units made in the period.", "统计期内生产的良品数量。"],
        pitfall: [
          "One source prints its Chinese name as a financial return: it is a count of units.",
          "有资料误译为“收益率”，其实是产出数量，与财务收益无关。",
        ],
        aliases: ["yield|output", "收益率|产量|产出|良率"],
        data: "mes",
        source: "003#53",
        related: "yield_variance first_time_yield",
      }),
    ),
    kpi(
      "yield_variance",
      text("Output variance", "产出偏差率"),
      "percent zero month production",
      "(units_produced - units_planned) / units_planned",
      { counter: "inventory_level" },
      notes({
        definition: [
          "Output above (+) or below (−) the standard or the mean, as a share of it.",
          "产出高于（+）或低于（−）标准或均值的比例。",
        ],
        pitfall: ["Say whether it is held against the plan or against the mean.", "注明对比的是标准产量还是平均产量。"],
        aliases: ["yield variance", "收益率差异|产量差异|产出差异"],
        data: "mes",
        source: "003#53",
        related: "production_yield",
        example: { inputs: [950, 1000], result: -0.05, worked: "−50 / 1,000" },
      }),
    ),
    kpi(
      "first_time_yield",
      text("First time yield (FTY)", "一次良率（FTY）"),
      "share higher month production",
      "good_units / units_started",
      { formula: "KPI_FTY", counter: "production_cycle_time" },
      notes({
        definition: ["Share of the units started that came out good.", "投入的产品中产出良品的比例。"],
        pitfall: [
          "One Chinese name is used for this and for first time through; repaired units count here, not there.",
          "与直通率常被混用：本指标计入返修后的良品，直通率不计。",
        ],
        aliases: ["FTY|quality rate", "FTY|第一次收益率|合格率|良品率|一次合格率"],
        data: "mes",
        source: "003#54",
        related: "first_time_through",
        example: {
          inputs: [18848, 19271],
          result: 0.978,
          places: 4,
          worked: "18,848 / 19,271, published as 97.80% (Vorne)",
        },
      }),
    ),
    kpi(
      "first_time_through",
      text("First time through (FTT)", "直通率（FTT）"),
      "share higher month production",
      "units_right_first_time / units_started",
      { formula: "KPI_FTT", counter: "production_cycle_time" },
      notes({
        definition: [
          "Share of the units started that passed the first time, without repair or scrap.",
          "投入的产品中一次通过、未返修也未报废的比例。",
        ],
        pitfall: ["Repair is a failure here.", "返修在此视为不通过。"],
        aliases: ["FTT|right first time", "FTT|一次通过率|直通率"],
        data: "mes",
        source: "003#54",
        related: "first_time_yield",
        example: { inputs: [920, 1000], result: 0.92, worked: "920 / 1,000" },
      }),
    ),
    kpi(
      "non_compliance_incidents",
      text("Non-compliance incidents", "不合规事件数"),
      "count lower month production",
      "",
      { also: ["company", "people", "supply_chain"] },
      notes({
        definition: [
          "Breaches of law, licence or policy: safety, working conditions, quality.",
          "违反法规、许可或制度的事件数：安全、工作条件、质量等。",
        ],
        pitfall: [
          "Punishing reports hides incidents. A target of 0 has no ratio: reaching it counts as 100%.",
          "惩罚上报会导致隐瞒。目标为0时无法计算比值，达到即为100%。",
        ],
        aliases: ["compliance incidents|violations", "不合规事件|违规事件|不合规事件或事件的数量"],
        data: "mes",
        source: "003#55",
        noCounter: [
          "What suffers is the will to report, which no KPI here measures: count reports of near misses beside it.",
          "受影响的是上报意愿，目录中没有对应指标：可同时统计未遂事件上报数。",
        ],
      }),
    ),
  ];
}
