import type { Text } from "../core/text";
import type { MetricInput, Unit } from "./kpi";

type Group = Readonly<Record<string, Text>>;

const SIGNED = [
  // Refunds of a month may exceed its orders.
  "sales_revenue",
  "profit",
  "net_profit",
  "attributed_profit",
  "monthly_gross_profit_per_customer",
  "gain",
  "actual",
  "target",
];

/** Parts of a whole. People's performance against a standard is none: it often exceeds 1. */
const SHARES = [
  "gross_margin",
  "repeat_rate",
  "repeat_rate_target",
  "on_time_rate",
  "complete_rate",
  "undamaged_rate",
  "documented_rate",
  "availability",
  "performance",
  "quality",
  "labour_availability",
];

/** What the input can be, whichever KPI asks for it. */
export const limitsOf = (id: string): Omit<MetricInput, "id" | "default"> => ({
  ...(id === "days" ? { above: 0 } : SIGNED.includes(id) ? {} : { minimum: 0 }),
  ...(SHARES.includes(id) ? { maximum: 1 } : id === "labour_performance" ? { maximum: 2 } : {}),
});

let labels: Readonly<Record<string, { label: Text; unit: Unit }>> | undefined;

/** Label and unit of every input, by id. Not in Code.js. */
export function inputLabels(): Readonly<Record<string, { label: Text; unit: Unit }>> {
  labels ??= read();
  return labels;
}

function read(): Record<string, { label: Text; unit: Unit }> {
  const all: Record<string, { label: Text; unit: Unit }> = {};
  const add = (unit: Unit, group: Group): void => {
    for (const id of Object.keys(group)) all[id] = { label: group[id]!, unit };
  };
  add("count", people());
  add("count", events());
  add("count", ordersAndUnits());
  add("currency", money());
  add("share", shares());
  add("ratio", ratios());
  add("days", days());
  add("hours", hours());
  add("minutes", minutes());
  add("seconds", seconds());
  return all;
}

const people = (): Group => ({
  visitors: ["Visitors", "访客数"],
  visitors_before: ["Visitors of the earlier period", "基期访客数"],
  visitors_target: ["Target for visitors", "访客数目标"],
  new_visitors: ["New visitors", "新访客数"],
  returning_visitors: ["Visitors who had come before", "回访客数"],
  profiled_visitors: ["Visitors with a known profile", "画像已知的访客数"],
  matching_visitors: ["Visitors of the target group", "目标人群访客数"],
  browsing_users: ["Users who viewed a product", "浏览商品的用户数"],
  detail_viewers: ["Users who viewed the product's page", "浏览该详情页的用户数"],
  detail_buyers: ["Of them, users who converted", "其中完成转化的用户数"],
  cart_users: ["Users who added to the cart", "加购用户数"],
  ordering_users: ["Users who placed an order", "下单用户数"],
  paying_users: ["Users who paid", "支付用户数"],
  buyers: ["Buyers", "购买人数"],
  repeat_buyers: ["Buyers with two or more orders", "购买两次及以上的人数"],
  new_customers: ["New customers", "新客数"],
  lost_customers: ["Customers lost: no order for 3 months", "流失用户数（连续3个月无订单）"],
  customers_at_start: ["Customers at the start", "期初客户数"],
  customers_at_end: ["Customers at the end", "期末客户数"],
  users_at_start: ["Users at the start", "期初用户数"],
  users_at_end: ["Users at the end", "期末用户数"],
  daily_active_users: ["Daily active users, mean of the month", "日活跃用户数（月均）"],
  monthly_active_users: ["Monthly active users", "月活跃用户数"],
  subscribers_at_start: ["Subscribers at the start", "期初订阅人数"],
  subscribers_at_end: ["Subscribers at the end", "期末订阅人数"],
  audience: ["Times shown, or followers", "曝光数或粉丝数"],
  average_headcount: ["Average headcount", "平均人数"],
  employees_asked: ["Employees asked", "受访员工数"],
  satisfied_employees: ["Satisfied employees", "满意的员工数"],
  employees_due: ["Employees due for training", "应训员工数"],
  trained_employees: ["Employees who completed training", "完成培训的员工数"],
  employees_invited: ["Employees invited", "受邀员工数"],
  training_participants: ["Employees who took part", "参与培训的员工数"],
  new_hires: ["New employees", "新员工数"],
  trained_new_hires: ["New employees who completed onboarding", "完成入职培训的新员工数"],
  leavers: ["Employees who left", "离职人数"],
  hires: ["Employees hired", "录用人数"],
  colleagues_asked: ["Colleagues asked", "受访同事数"],
  satisfied_colleagues: ["Satisfied colleagues", "满意的同事数"],
});

const events = (): Group => ({
  visits: ["Visits", "访问次数"],
  visits_from_source: ["Visits from the source", "该来源的访问次数"],
  visits_in_hour: ["Visits in the hour", "该时段的访问次数"],
  mobile_visits: ["Visits on mobile devices", "移动端访问次数"],
  single_page_visits: ["Visits of one page", "只看一页的访问次数"],
  pageviews: ["Page views", "页面浏览量"],
  views_of_product: ["Views of the first product", "前一商品的浏览次数"],
  views_of_next: ["Views of the second right after", "随后浏览后一商品的次数"],
  carts: ["Carts created", "创建的购物车数"],
  completed_carts: ["Carts completed", "完成结算的购物车数"],
  clicks: ["Ad clicks", "广告点击次数"],
  impressions: ["Ad impressions", "广告展示次数"],
  display_clicks: ["Banner clicks", "展示广告点击次数"],
  display_impressions: ["Banner impressions", "展示广告曝光次数"],
  promo_clicks: ["Promotion clicks", "促销点击次数"],
  promo_impressions: ["Promotion impressions", "促销展示次数"],
  page_clicks: ["Clicks of all links", "全部链接点击次数"],
  page_impressions: ["Impressions of all links", "全部链接展示次数"],
  search_impressions: ["Search impressions", "搜索展示次数"],
  position_points: ["Sum of place × impressions", "名次×展示次数之和"],
  affiliate_clicks: ["Clicks from the affiliate", "联盟渠道点击次数"],
  affiliate_conversions: ["Purchases from the affiliate", "联盟渠道成交数"],
  delivered_emails: ["Emails delivered", "送达邮件数"],
  unique_opens: ["Emails opened, each once", "打开邮件数（去重）"],
  unique_email_clicks: ["Emails clicked, each once", "点击邮件数（去重）"],
  unsubscribes: ["Unsubscribes", "退订数"],
  likes: ["Likes", "点赞数"],
  comments: ["Comments", "评论数"],
  shares: ["Shares", "分享数"],
  reviews: ["Reviews", "评价数"],
  positive_reviews: ["Positive reviews", "好评数"],
  rating_points: ["Sum of stars", "星级总和"],
  answers: ["Answers", "满意度回答数"],
  satisfied_answers: ["Satisfied answers", "满意的回答数"],
  responses: ["NPS answers", "NPS回答数"],
  promoters: ["Promoters (9–10)", "推荐者（9–10分）"],
  detractors: ["Detractors (0–6)", "贬损者（0–6分）"],
  contacts: ["Contacts", "咨询数"],
  contacts_of_reason: ["Contacts of the reason", "该类咨询数"],
  contacts_resolved: ["Contacts resolved", "已解决的咨询数"],
  contacts_escalated: ["Contacts passed to a superior", "升级处理的咨询数"],
  product_contacts: ["Enquiries about the product", "该商品的咨询数"],
  orders_after_contact: ["Sales after an enquiry", "咨询后成交数"],
  replies: ["Replies", "回复数"],
  calls: ["Calls", "来电数"],
  calls_of_reason: ["Calls of the reason", "该类来电数"],
  calls_after_page: ["Calls after the page", "访问该页后的来电数"],
  complaints: ["Complaints received", "收到的投诉数"],
  complaints_resolved: ["Complaints resolved", "已解决的投诉数"],
  complaints_resolved_24h: ["Complaints resolved within 24 hours", "24小时内解决的投诉数"],
  team_requests: ["Requests", "请求数"],
  projects_due: ["Projects due", "到期项目数"],
  projects_on_time: ["Projects completed on time", "按时完成的项目数"],
  requests: ["Requests to the shop", "系统请求数"],
  failed_requests: ["Failed requests", "失败的请求数"],
  defects_resolved: ["Defects mended", "已修复的缺陷数"],
  deployments: ["Releases", "发布次数"],
  failed_deployments: ["Releases mended or taken back", "失败的发布次数"],
  payments_tried: ["Payments tried", "发起的支付数"],
  payments_succeeded: ["Payments that went through", "成功的支付数"],
});

const ordersAndUnits = (): Group => ({
  orders: ["Orders", "订单数"],
  new_customer_orders: ["Orders of new customers", "新客订单数"],
  orders_with_a: ["Orders with the first product", "含前一商品的订单数"],
  orders_with_b: ["Orders with the second product", "含后一商品的订单数"],
  orders_with_both: ["Orders with both products", "同时含两种商品的订单数"],
  orders_shipped: ["Orders shipped", "已发货订单数"],
  orders_shipped_24h: ["Orders shipped within 24 hours", "24小时内发货的订单数"],
  orders_shipped_on_time: ["Orders shipped as promised", "按承诺时间发货的订单数"],
  orders_due: ["Orders due", "应发货订单数"],
  orders_received: ["Orders received by customers", "已收货订单数"],
  orders_delivered: ["Orders delivered", "已签收订单数"],
  same_city_orders: ["Orders within the city", "同城订单数"],
  next_day_orders: ["Of them, delivered the next day", "其中次日送达的订单数"],
  eligible_orders: ["Orders promised for the same day", "承诺当日达的订单数"],
  same_day_orders: ["Of them, delivered the same day", "其中当日送达的订单数"],
  returned_orders: ["Orders returned", "退货订单数"],
  stockout_orders: ["Orders that could not be served", "缺货订单数"],
  perfect_orders: ["Orders without any fault", "无差错订单数"],
  units_sold: ["Units sold", "售出件数"],
  units_received: ["Units received", "到货件数"],
  units_on_hand: ["Units in stock", "在库件数"],
  units_produced: ["Units made", "生产件数"],
  units_planned: ["Units planned, or their mean", "标准或平均产量"],
  units_started: ["Units started", "投入件数"],
  good_units: ["Good units", "良品件数"],
  units_right_first_time: ["Units right the first time", "一次通过的件数"],
  sold_per_day: ["Units sold on a plain day", "日均销量"],
  most_sold_per_day: ["Units sold on a strong day", "单日最高销量"],
  safety_stock: ["Safety stock", "安全库存"],
});

const money = (): Group => ({
  order_amount: ["Order amount", "订单金额"],
  returning_order_amount: ["Order amount of returning customers", "老客订单金额"],
  refunds: ["Refunds", "退款金额"],
  sales_revenue: ["Sales revenue", "销售额"],
  sales_before: ["Sales revenue of the earlier period", "基期销售额"],
  market_sales: ["Sales of the whole market", "市场总销售额"],
  available_market: ["Market that could be served (TAM)", "可服务市场总量（TAM）"],
  marketing_cost: ["Marketing cost", "营销费用"],
  ad_cost: ["Advertising cost", "广告费用"],
  ad_revenue: ["Revenue from advertising", "广告带来的收入"],
  cac: ["Customer acquisition cost", "获客成本"],
  aov: ["Average order value", "客单价"],
  ltv: ["Customer lifetime value", "用户生命周期价值"],
  opening_stock: ["Opening stock, at cost", "期初库存（成本价）"],
  closing_stock: ["Closing stock, at cost", "期末库存（成本价）"],
  average_stock: ["Average stock, at cost", "平均库存（成本价）"],
  purchases: ["Purchases", "本期采购"],
  cogs: ["Cost of goods sold", "销售成本"],
  own_price: ["Own price", "自家价格"],
  competitor_price: ["Competitors' mean price", "竞品均价"],
  logistics_cost: ["Logistics cost", "物流费用"],
  investment: ["Money put in", "投入资金"],
  budget: ["Budget", "预算"],
  full_budget: ["Budget of the whole project", "项目总预算"],
  actual_cost: ["Actual cost", "实际成本"],
  earned_value: ["Value of the work done", "挣值（已完成工作价值）"],
  planned_value: ["Value of the work planned by now", "计划价值"],
  project_revenue: ["Revenue of the project", "项目收入"],
  project_cost: ["Cost of the project", "项目成本"],
  profit: ["Profit", "利润"],
  net_profit: ["Net profit", "净利润"],
  attributed_profit: ["Gross profit from marketing", "营销带来的毛利"],
  monthly_gross_profit_per_customer: ["Gross profit of a customer in a month", "每位客户每月毛利"],
  gain: ["What came back", "收回金额或净收益"],
});

const shares = (): Group => ({
  gross_margin: ["Gross margin", "毛利率"],
  repeat_rate: ["Repeat purchase rate", "复购率"],
  repeat_rate_target: ["Target for the repeat rate", "复购率目标"],
  on_time_rate: ["Share on time", "准时率"],
  complete_rate: ["Share complete", "齐全率"],
  undamaged_rate: ["Share undamaged", "无损率"],
  documented_rate: ["Share correctly papered", "单据正确率"],
  availability: ["Availability", "时间开动率"],
  performance: ["Performance", "性能开动率"],
  quality: ["Quality (share of good units)", "良率"],
  labour_availability: ["Availability of people", "人员出勤率"],
  labour_performance: ["Performance of people", "人员工作效率"],
});

const ratios = (): Group => ({
  purchases_per_period: ["Purchases in a period", "每期购买次数"],
  retention_periods: ["Periods a customer stays", "留存期数"],
  ideal_units_per_minute: ["Units a minute at ideal speed", "理论每分钟产量"],
  weeks: ["Weeks", "周数"],
  actual: ["Actual", "实际值"],
  target: ["Target", "目标值"],
});

const days = (): Group => ({
  days: ["Days of the period", "期间天数"],
  days_in_stock: ["Days in stock", "有货天数"],
  stock_age_days: ["Sum of age in days × units", "库龄天数×件数之和"],
  lead_time_days: ["Days until delivery", "到货天数"],
  fulfilment_days: ["Days from order to receipt, all orders", "下单到收货天数合计"],
  delivery_days: ["Days from dispatch to delivery, all orders", "发货到签收天数合计"],
  hiring_days: ["Days until acceptance, all hires", "招聘天数合计"],
  absence_days: ["Days missed", "缺勤天数"],
  scheduled_days: ["Days scheduled", "应出勤天数"],
});

const hours = (): Group => ({
  processing_hours: ["Hours from payment to dispatch, all orders", "付款到发货小时数合计"],
  resolution_hours: ["Hours until solved, all contacts", "解决小时数合计"],
  team_response_hours: ["Hours until answered, all requests", "响应小时数合计"],
  defect_hours: ["Hours until mended, all defects", "修复小时数合计"],
  production_hours: ["Hours of production", "生产小时数"],
  hours_worked: ["Hours worked", "实际工时"],
  hours_estimated: ["Hours estimated", "估算工时"],
});

const minutes = (): Group => ({
  response_minutes: ["Minutes until answered, all replies", "响应分钟数合计"],
  first_response_minutes: ["Minutes until the first reply, all contacts", "首次响应分钟数合计"],
  shift_minutes: ["Length of the shift", "班次时长"],
  breaks: ["Breaks", "休息时间"],
  downtime: ["Downtime", "停机时间"],
  run_minutes: ["Running time in minutes", "运行分钟数"],
  minutes_up: ["Minutes in service", "可用分钟数"],
  minutes_total: ["Minutes of the period", "总分钟数"],
});

const seconds = (): Group => ({
  session_seconds: ["Seconds of all visits", "全部访问的停留秒数"],
  load_seconds: ["Seconds of loading, all page views", "加载秒数合计"],
});
