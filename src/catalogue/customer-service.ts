import { text } from "../core/text";
import { atLeast, atMost, entriesOf, notes } from "./entry";
import type { Kpi } from "./kpi";

/** Customer service: how fast and how well questions and complaints are answered. */
export function customerService(): readonly Kpi[] {
  const kpi = entriesOf("customer_service");
  return [
    kpi(
      "customer_satisfaction_score",
      text("Customer satisfaction (CSAT)", "客户满意度（CSAT）"),
      "share higher month user",
      "satisfied_answers / answers",
      {
        formula: "KPI_CSAT",
        counter: "average_response_time",
        also: ["company", "operations", "user_operations"],
        horizon: "long",
        benchmarks: [atLeast(0.9, "example: service team", "示例：客服团队", "000")],
      },
      notes({
        definition: [
          "Share of the answers that are satisfied: the best two steps of the scale.",
          "满意的回答占全部回答的比例，通常取量表最高两档。",
        ],
        pitfall: [
          "A share is not a mean score: keep one of them. Show how many answered; asking only happy customers lifts it.",
          "百分比与平均分不是一回事，只用一种。须列出样本量；只邀请满意的客户评价会虚高。",
        ],
        aliases: [
          "CSAT|satisfaction|satisfaction score",
          "CSAT|满意度|顾客满意度|顾客满意度评分|用户满意度|客服满意度",
        ],
        data: "survey",
        source: "000 001 003#41 004",
        related: "net_promoter_score",
        example: { inputs: [460, 500], result: 0.92, worked: "460 / 500" },
      }),
    ),
    kpi(
      "net_promoter_score",
      text("Net promoter score (NPS)", "净推荐值（NPS）"),
      "score higher quarter user",
      "(promoters - detractors) / responses * 100",
      {
        formula: "KPI_NPS",
        counter: "customer_retention_rate",
        also: ["company", "user_operations"],
        horizon: "long",
        plausible: { min: -100, max: 100 },
      },
      notes({
        definition: [
          "Promoters (9–10) less detractors (0–6) in 100 answers, from −100 to 100.",
          "每100个回答中，推荐者（9–10分）减去贬损者（0–6分），介于−100与100之间。",
        ],
        pitfall: [
          "It is not a percentage and can be negative: a ratio to a target of 0 or less says nothing.",
          "它不是百分比，可能为负：目标为零或负数时不能用比值计算完成率。",
        ],
        aliases: ["NPS|promoter score", "NPS|净推荐分数|推荐值|口碑"],
        data: "survey",
        source: "001 003#42",
        related: "customer_satisfaction_score",
        example: { inputs: [60, 20, 100], result: 40, worked: "60 − 20 of 100, published by palospublishing.com" },
      }),
    ),
    kpi(
      "average_response_time",
      text("Average response time", "平均响应时间"),
      "minutes lower month service",
      "response_minutes / replies",
      { counter: "customer_satisfaction_score", also: ["operations"] },
      notes({
        definition: ["Time a customer waits for a reply, over all replies.", "客户平均每次等待回复的时间。"],
        pitfall: [
          "Speed is the other way round: less time is better. Leave out automatic replies; say whether nights count.",
          "注意方向：时间越短越好。剔除自动回复，并说明是否计入非工作时间。",
        ],
        aliases: ["response time|reply speed", "客服响应时间|客服响应速度|响应时长|平均响应时长"],
        data: "helpdesk",
        source: "000 001",
        related: "first_response_time",
        example: { inputs: [900, 600], result: 1.5, worked: "900 / 600" },
      }),
    ),
    kpi(
      "first_response_time",
      text("First response time", "首次响应时间"),
      "minutes lower month service",
      "first_response_minutes / contacts",
      {
        counter: "customer_satisfaction_score",
        benchmarks: [atMost(1, "example: service team, minutes", "示例：客服团队，分钟", "000")],
      },
      notes({
        definition: ["Time until the first reply to a question.", "从客户提问到首次回复的平均时间。"],
        pitfall: [
          "A robot's greeting is no reply. The mean hides the few who wait long.",
          "机器人问候不算回复。平均值会掩盖少数等待很久的客户。",
        ],
        aliases: ["FRT|first reply time", "第一响应时间|首响时间|首次响应时长|首响"],
        data: "helpdesk",
        source: "000 003#46",
        related: "average_response_time",
        example: { inputs: [400, 500], result: 0.8, worked: "400 / 500" },
      }),
    ),
    kpi(
      "complaint_resolution_rate",
      text("Complaint resolution rate", "投诉解决率"),
      "share higher month service",
      "complaints_resolved / complaints",
      { counter: "customer_satisfaction_score" },
      notes({
        definition: [
          "Share of the complaints received in the period that were resolved.",
          "统计期内收到的投诉中已解决的比例。",
        ],
        pitfall: [
          "Follow the complaints received, not those closed in the period. Closing is not solving.",
          "按当期收到的投诉跟踪，而不是当期关闭的。关闭不等于解决。",
        ],
        aliases: ["complaints resolved", "投诉处理率|客诉解决率"],
        data: "helpdesk",
        source: "000",
        related: "complaint_24h_resolution_rate",
        example: { inputs: [47, 50], result: 0.94, worked: "47 / 50" },
      }),
    ),
    kpi(
      "complaint_24h_resolution_rate",
      text("Complaints resolved within 24 hours", "投诉24小时解决率"),
      "share higher month service",
      "complaints_resolved_24h / complaints",
      {
        counter: "customer_satisfaction_score",
        benchmarks: [atLeast(0.95, "example: service team", "示例：客服团队", "000")],
      },
      notes({
        definition: [
          "Share of the complaints that were resolved within 24 hours.",
          "24小时内解决的投诉占全部投诉的比例。",
        ],
        pitfall: [
          "Closing early and opening again flatters it. Complaints younger than 24 hours are still open.",
          "提前关单再重开会美化数据。不足24小时的投诉尚未定论。",
        ],
        aliases: ["24h complaint resolution", "24小时投诉解决率|投诉及时解决率"],
        data: "helpdesk",
        source: "000",
        related: "complaint_resolution_rate",
        example: { inputs: [48, 50], result: 0.96, worked: "48 / 50" },
      }),
    ),
    kpi(
      "average_resolution_time",
      text("Average resolution time", "平均解决时间"),
      "hours lower month service",
      "resolution_hours / contacts_resolved",
      { counter: "customer_satisfaction_score" },
      notes({
        definition: [
          "Time from the customer raising an issue until it is solved.",
          "从客户提出问题到问题解决的平均时间。",
        ],
        pitfall: [
          "The clock starts with the customer, not with the agent. Say whether waiting for the customer counts.",
          "从客户提出时起算，而不是客服受理时。说明是否计入等待客户的时间。",
        ],
        aliases: ["time to resolution|handling time|ART", "平均解决时长|解决时间|处理时长"],
        data: "helpdesk",
        source: "003#47",
        related: "first_response_time",
        example: { inputs: [1440, 240], result: 6, worked: "1,440 / 240" },
      }),
    ),
    kpi(
      "service_escalation_rate",
      text("Escalation rate", "服务升级率"),
      "share lower month service",
      "contacts_escalated / contacts",
      { counter: "complaint_resolution_rate" },
      notes({
        definition: [
          "Share of the contacts in which the customer asked for a superior.",
          "客户要求转交上级处理的咨询占比。",
        ],
        pitfall: [
          "The article describes a count; this is the rate. Refusing to pass cases on lowers it.",
          "有文章描述的是次数，本表为比率。拒绝转交也会降低数值。",
        ],
        aliases: ["escalations", "升级率|转上级率|服务升级"],
        data: "helpdesk",
        source: "003#49",
        example: { inputs: [15, 500], result: 0.03, worked: "15 / 500" },
      }),
    ),
    kpi(
      "hit_rate",
      text("Hit rate of enquiries", "咨询成交率（命中率）"),
      "share higher month conversion",
      "orders_after_contact / product_contacts",
      { counter: "return_rate", also: ["sales"] },
      notes({
        definition: [
          "Share of the enquiries about a product that ended in its sale.",
          "针对某商品的咨询中最终成交的比例。",
        ],
        pitfall: ["Pressing customers sells today and comes back as returns.", "过度逼单今天成交，明天退货。"],
        aliases: ["enquiry conversion|hit rate", "命中率|询单转化率|咨询转化率|客服转化率"],
        data: "helpdesk",
        source: "003",
        related: "conversion_rate",
        example: { inputs: [90, 300], result: 0.3, worked: "90 / 300" },
      }),
    ),
  ];
}
