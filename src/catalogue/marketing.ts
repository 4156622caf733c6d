import { text } from "../core/text";
import { atMost, entriesOf, notes } from "./entry";
import type { Kpi } from "./kpi";

/** Marketing: what attention costs and brings. */
export function marketing(): readonly Kpi[] {
  const kpi = entriesOf("marketing");
  return [
    kpi(
      "customer_acquisition_cost",
      text("Customer acquisition cost (CAC)", "获客成本（CAC）"),
      "currency lower month traffic",
      "marketing_cost / new_customers",
      {
        formula: "KPI_CAC",
        counter: "customer_lifetime_value",
        also: ["operations", "company"],
        benchmarks: [atMost(80, "case: beauty, growth stage, yuan", "案例：美妆，成长期，元", "002")],
      },
      notes({
        definition: [
          "Marketing cost for each new customer won in the period.",
          "统计期内每获得一位新客花费的营销费用。",
        ],
        pitfall: [
          "New users and new buyers give different costs: use buyers when it stands beside lifetime value, which should be at least 3 times as much. Say whether salaries and subsidies are in.",
          "按新增用户和按新增买家计算结果不同：与用户生命周期价值对比时用买家，后者至少应为其3倍。说明是否计入人员工资和补贴。",
        ],
        aliases: ["CAC|cost per acquisition|CPA", "CAC|新客成本|拉新成本|客户获取成本"],
        data: "ads",
        source: "000 002 003#18",
        related: "ltv_cac_ratio",
        example: { inputs: [50000, 100], result: 500, worked: "50,000 / 100, published by calcdragon.com" },
      }),
    ),
  ];
}
