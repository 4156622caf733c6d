import { type Text, text } from "../../core/text";
import { levelChoices } from "../../i18n/choices/targets";
import { directionText, formatOf, kpiOf } from "../team/kpi-facts";
import type { Row } from "../template";

type Line = readonly [
  level: keyof typeof levelChoices,
  id: string,
  owner: Text,
  parent: string,
  weight: number,
  target: number,
  actual: number,
];

/** Article 000 names the KPIs of the three levels; targets without a published figure are usual in the field. */
export function cascadeRows(): Row[] {
  const management = text("Management", "管理层");
  const operations = text("Operations lead", "运营负责人");
  const marketing = text("Marketing lead", "市场负责人");
  const service = text("Service lead", "客服主管");
  const supply = text("Supply chain lead", "供应链负责人");
  const specialist = text("Operations specialist", "运营专员");
  const agent = text("Service agent", "客服专员");
  const lines: readonly Line[] = [
    ["company", "gmv", management, "", 0.6, 6000000, 5730000],
    ["company", "net_profit_margin", management, "", 0.4, 0.08, 0.0815],
    ["department", "conversion_rate", operations, "gmv", 0.25, 0.03, 0.0276],
    ["department", "marketing_roi", marketing, "gmv", 0.2, 0.3, 0.32],
    ["department", "customer_satisfaction_score", service, "gmv", 0.2, 0.9, 0.885],
    ["department", "on_time_shipment_rate", supply, "gmv", 0.2, 0.98, 0.983],
    ["department", "logistics_cost_ratio", supply, "net_profit_margin", 0.15, 0.08, 0.079],
    ["individual", "ad_click_through_rate", specialist, "conversion_rate", 0.4, 0.025, 0.0262],
    ["individual", "add_to_cart_rate", specialist, "conversion_rate", 0.6, 0.15, 0.129],
    ["individual", "average_response_time", agent, "customer_satisfaction_score", 0.6, 1.5, 1.75],
    ["individual", "complaint_24h_resolution_rate", agent, "customer_satisfaction_score", 0.4, 0.95, 0.955],
  ];
  return lines.map(([level, id, owner, parent, weight, target, actual]): Row => {
    const kpi = kpiOf(id);
    const [english, chinese] = levelChoices[level];
    return {
      key: id,
      format: formatOf(kpi.unit),
      values: {
        level: [english, chinese],
        kpi: kpi.name,
        owner,
        parent: parent === "" ? undefined : kpiOf(parent).name,
        weight,
        direction: directionText(kpi),
        target,
        actual,
      },
    };
  });
}
