import type { Goal } from "../core/search/suggest";

const goal = (
  id: string,
  name: Goal["name"],
  topics: Goal["topics"],
  kpis: { outcome: string; driver: string; guard: string },
): Goal => ({ id, name, topics, ...kpis });

/**
 * Goals and the KPIs that serve them. The first four are worked out in article 003; the others are named in
 * articles 000, 001, 002 and 004, with KPIs of the catalogue that fit.
 */
export function goals(): readonly Goal[] {
  return [
    goal(
      "grow_sales",
      ["grow sales", "提高销售额"],
      ["sales|revenue|gmv|turnover|sell more", "销售|销量|业绩|营收|营业额|卖得"],
      {
        outcome: "sales_revenue daily_sales sales_growth_rate",
        driver: "conversion_rate site_traffic average_order_value average_revenue_per_customer order_count",
        guard: "net_profit_margin return_rate",
      },
    ),
    goal(
      "raise_conversion",
      ["raise conversion", "提高转化率"],
      ["conversion|convert|checkout|buyers", "转化|成交|下单|购物车|弃购"],
      {
        outcome: "conversion_rate",
        driver:
          "cart_abandonment_rate competitive_pricing visitor_to_order_rate payment_rate add_to_cart_rate browse_rate",
        guard: "average_order_value return_rate",
      },
    ),
    goal(
      "grow_traffic",
      ["grow traffic", "提高流量"],
      ["traffic|visitors|visits|reach", "流量|访客|引流|访问量|曝光"],
      {
        outcome: "site_traffic unique_visitors traffic_growth_rate",
        driver: "traffic_source_mix promo_click_through_rate social_shares average_search_position",
        guard: "bounce_rate conversion_rate",
      },
    ),
    goal(
      "cut_service_calls",
      ["cut service calls", "减少客服电话"],
      ["service calls|support calls|phone calls|calls|call volume", "客服电话|服务电话|来电|电话量|呼叫|电话"],
      {
        outcome: "support_call_count",
        driver: "service_call_classification pages_before_call concern_classification",
        guard: "customer_satisfaction_score service_escalation_rate",
      },
    ),
    goal(
      "win_customers",
      ["win new customers", "拉新获客"],
      [
        "new customers|new users|acquire|acquisition|users|user growth|customers",
        "拉新|新客|获客|新用户|用户增长|用户规模",
      ],
      {
        outcome: "user_growth_rate new_visitor_share",
        driver: "unique_visitors conversion_rate ad_click_through_rate",
        guard: "customer_acquisition_cost ltv_cac_ratio customer_retention_rate",
      },
    ),
    goal(
      "keep_customers",
      ["keep customers and repeat purchases", "提高复购与留存"],
      [
        "repeat|loyal|loyalty|retention|retain|keep customers|churn|returning",
        "复购|留存|回购|老客|流失|忠诚|粘性|会员",
      ],
      {
        outcome: "repeat_purchase_rate customer_retention_rate customer_churn_rate",
        driver: "returning_customer_revenue_share customer_satisfaction_score user_activity_level",
        guard: "gross_margin_rate customer_acquisition_cost",
      },
    ),
    goal(
      "raise_order_value",
      ["raise the order value", "提高客单价"],
      ["order value|basket|aov|upsell|cross sell", "客单价|连带|笔单价|凑单"],
      {
        outcome: "average_order_value average_revenue_per_customer",
        driver: "product_affinity product_relationship promo_click_through_rate",
        guard: "conversion_rate return_rate",
      },
    ),
    goal(
      "raise_profit",
      ["raise profit", "提高利润"],
      ["profit|margin|profitability|earnings", "利润|毛利|盈利|赚钱|降本"],
      {
        outcome: "net_profit_margin gross_margin_rate gross_profit",
        driver:
          "returning_customer_revenue_share customer_lifetime_value inventory_turnover_days logistics_cost_ratio marketing_roi",
        guard: "sales_growth_rate customer_satisfaction_score",
      },
    ),
    goal(
      "satisfy_customers",
      ["raise customer satisfaction", "提高客户满意度"],
      [
        "satisfaction|satisfy|happy customers|customer service|service quality|experience|reputation|reviews",
        "满意|体验|口碑|好评|服务质量|评价",
      ],
      {
        outcome: "customer_satisfaction_score net_promoter_score positive_review_rate",
        driver: "first_response_time average_resolution_time complaint_24h_resolution_rate fulfilment_lead_time",
        guard: "return_rate service_escalation_rate",
      },
    ),
    goal(
      "answer_faster",
      ["answer customers faster", "加快客服响应"],
      ["answer customers|response time|respond|reply faster|replies|answer faster", "响应|回复|首响"],
      {
        outcome: "first_response_time average_response_time",
        driver: "active_issues backlog traffic_by_daypart",
        guard: "customer_satisfaction_score average_resolution_time",
      },
    ),
    goal("fewer_complaints", ["fewer complaints", "减少投诉"], ["complaint|complaints", "投诉|客诉|差评"], {
      outcome: "complaint_resolution_rate complaint_24h_resolution_rate",
      driver: "concern_classification positive_review_rate perfect_order_rate",
      guard: "customer_satisfaction_score service_escalation_rate",
    }),
    goal(
      "deliver_faster",
      ["deliver faster", "加快发货与配送"],
      [
        "deliver|delivery|shipping|ship|fulfil|fulfill|dispatch|logistics speed",
        "发货|配送|物流时效|履约|次日达|到货快",
      ],
      {
        outcome: "fulfilment_lead_time ship_within_24h_rate on_time_shipment_rate",
        driver: "order_processing_time delivery_timeliness same_city_next_day_rate",
        guard: "logistics_cost_ratio perfect_order_rate",
      },
    ),
    goal(
      "cut_logistics_cost",
      ["cut logistics cost", "降低物流成本"],
      ["logistics cost|shipping cost|freight", "物流成本|物流费用|快递费|运费"],
      {
        outcome: "logistics_cost_ratio",
        driver: "average_order_value return_rate",
        guard: "fulfilment_lead_time on_time_shipment_rate",
      },
    ),
    goal(
      "cut_stock",
      ["cut stock and turn it faster", "降低库存、加快周转"],
      ["inventory|stock|turnover days|overstock", "库存|周转|压货|滞销|清仓"],
      {
        outcome: "inventory_turnover_days inventory_turnover_rate",
        driver: "inventory_age sales_velocity sell_through_rate",
        guard: "stockout_rate gross_margin_rate",
      },
    ),
    goal(
      "avoid_stockouts",
      ["avoid stock-outs", "避免缺货"],
      ["stock out|stockout|stock outs|stockouts|out of stock|availability of goods", "缺货|断货|补货|备货"],
      {
        outcome: "stockout_rate",
        driver: "inventory_level safety_stock reorder_point",
        guard: "inventory_turnover_days",
      },
    ),
    goal("fewer_returns", ["fewer returns", "降低退货率"], ["return rate|returns|refund|refunds", "退货|退款|退换"], {
      outcome: "return_rate",
      driver: "perfect_order_rate positive_review_rate detail_page_conversion_rate",
      guard: "sales_revenue customer_satisfaction_score",
    }),
    goal(
      "better_ads",
      ["better return on advertising", "提高广告投放效果"],
      ["ads|advertising|ad spend|roas|campaign|marketing roi|marketing", "广告|投放|投产|推广|营销|获客成本"],
      {
        outcome: "ad_roas marketing_roi customer_acquisition_cost",
        driver: "ad_click_through_rate conversion_rate ppc_traffic",
        guard: "new_visitor_share bounce_rate",
      },
    ),
    goal(
      "email",
      ["better newsletters", "提高邮件营销效果"],
      ["email|newsletter|subscribers|mailing", "邮件营销|邮件|订阅|短信"],
      {
        outcome: "email_click_through_rate email_open_rate",
        driver: "newsletter_subscribers subscriber_growth_rate email_click_to_open_rate",
        guard: "unsubscribe_rate",
      },
    ),
    goal(
      "social",
      ["more from social media and content", "提高社交与内容互动"],
      ["social|followers|engagement|content|blog|livestream", "社交|粉丝|互动|内容|种草|直播|短视频"],
      {
        outcome: "social_engagement_rate social_followers",
        driver: "social_shares blog_traffic average_session_duration",
        guard: "conversion_rate",
      },
    ),
    goal("brand", ["a better-known brand", "提升品牌知名度"], ["brand|awareness|well known", "品牌|知名度|影响力"], {
      outcome: "brand_awareness",
      driver: "social_followers traffic_source_mix new_visitor_share average_search_position",
      guard: "net_promoter_score sales_revenue",
    }),
    goal(
      "market_share",
      ["win market share", "扩大市场份额"],
      ["market share|market position|competitors", "市场份额|市占|市场占有|竞争力"],
      {
        outcome: "market_share tam_relative_to_market_share",
        driver: "sales_growth_rate competitive_pricing",
        guard: "net_profit_margin",
      },
    ),
    goal(
      "team_output",
      ["a more productive team", "提升团队效率"],
      [
        "productivity|productive|efficiency|efficient|headcount|teamwork|collaboration",
        "人效|效率|团队|协作|劳效|沟通",
      ],
      {
        outcome: "revenue_per_employee orders_per_employee target_completion_rate",
        driver: "cross_team_response_time training_completion_rate skills_training_participation_rate",
        guard: "employee_satisfaction staff_turnover_rate",
      },
    ),
    goal(
      "keep_staff",
      ["keep and develop staff", "稳定与培养员工"],
      ["staff|employees|hire|hiring|training|talent|attrition", "员工|离职|招聘|培训|人才|敬业"],
      {
        outcome: "staff_turnover_rate employee_satisfaction",
        driver: "training_completion_rate onboarding_training_completion_rate time_to_hire",
        guard: "revenue_per_employee absence_rate",
      },
    ),
    goal(
      "better_production",
      ["better production", "提升生产效率与质量"],
      [
        "production|manufacturing|factory|yield|defects|equipment|machine|quality",
        "生产效率|生产质量|生产|制造|产线|良率|设备|质量|产能",
      ],
      {
        outcome: "overall_equipment_effectiveness first_time_yield",
        driver: "production_cycle_time first_time_through equipment_availability equipment_performance",
        guard: "non_compliance_incidents yield_variance",
      },
    ),
    goal(
      "projects",
      ["projects on time and in budget", "项目按时按预算完成"],
      ["project|projects|budget|deadline|milestone", "项目|预算|工期|交付"],
      {
        outcome: "on_time_project_completion_rate project_budget_variance",
        driver: "cost_performance_index schedule_performance_index project_hours_variance",
        guard: "project_roi",
      },
    ),
    goal(
      "stable_site",
      ["a fast and stable site", "提升系统稳定与速度"],
      [
        "site speed|page speed|uptime|stable|stability|bugs|downtime|outage|website speed",
        "稳定性|宕机|网站速度|系统|加载|故障|卡顿",
      ],
      {
        outcome: "site_availability page_load_time error_rate",
        driver: "defect_resolution_time release_defect_rate payment_success_rate",
        guard: "deployment_frequency",
      },
    ),
  ];
}
