/**
 * Statements with the verdict of each letter, S M A R T: p pass, o open (cannot be judged from what is said),
 * f fail. Written for this test except where an article is named; the argument stands above each.
 *
 * S: one measure and how far it is to go. M: a figure with its unit on something that can be counted.
 * A: from where to where, within reach. R: a result (not work) that this team can move. T: a day or a period.
 */
export const CORPUS: readonly (readonly [statement: string, verdicts: string])[] = [
  // Articles. 000: "raise sales" is its example of the vague; no number, no level to judge, no time; sales matter.
  ["提高销量", "ffopf"],
  // 000's rewrite: measure and amount; no starting value; "monthly" says how often, not by when.
  ["月销售额增长20%", "ppopo"],
  // 002: the measure is named, but neither how far nor when.
  ["提升复购率", "ffopf"],
  // 002's rewrite: everything is there; 25 to 30 is a fifth more.
  ["2024年Q3复购率从25%提升至30%", "ppppp"],
  // 000, marketing: a ratio is a figure of its own unit; no start, no date.
  ["广告ROI ≥ 3:1", "ppopf"],
  // 000: the bracket lists what is counted and is no second goal.
  ["社交媒体互动率(点赞/评论/分享)提升20%", "ppopf"],
  // 000: compares with a figure that is not given.
  ["新客成本 ≤ 行业平均水平", "poopf"],
  ["首次响应时间 ≤ 1分钟", "ppopf"],
  ["客户满意度 ≥ 90%", "ppopf"],
  // 000: 24 hours belong to the measure's name, 95% is the target.
  ["投诉24小时解决率 ≥ 95%", "ppopf"],
  ["库存周转率 ≥ 行业标准", "poopf"],
  ["订单发货准时率 ≥ 98%", "ppopf"],
  // 003, its four goals: period and amount, no starting value.
  ["下个季度销售额增长10%", "ppopp"],
  ["明年将转化率提高2%", "ppopp"],
  ["明年将网站流量增加20%", "ppopp"],
  ["在未来6个月内将客户服务电话减少一半。", "ppopp"],
  // 002 calls it too vague to use; it cannot be counted.
  ["团队协作能力", "ffoof"],
  ["用户体验", "ffoof"],
  // 002's replacements.
  ["跨部门协作响应时间≤24小时", "ppopf"],
  ["好评率≥90%", "ppopf"],

  // A wish without measure.
  ["更加努力，把店铺做好", "ffoof"],
  // A theme with a number is still no measure: 20% of what?
  ["2027年底前用户体验提升20%", "ffoop"],
  // Quality words for the service: nothing to count.
  ["为顾客提供优质服务", "ffoof"],
  // "Promptly" is no time limit; no measure, no number, and "promptly" is no date either.
  ["及时回复顾客", "ffoof"],
  // Two measures in one sentence; one figure for both; date given.
  ["2027年6月底前销售额和转化率都提高10%", "fpopp"],
  // Two goals joined by a comma, each with its own figure.
  ["客单价提升到120元，退货率降到5%以下，2027年Q2完成", "fpopp"],
  // A guard beside the goal is no second goal.
  ["2027年Q1销售额从100万元提升到120万元，同时保持毛利率不低于30%", "ppppp"],
  // Purpose after the goal: relevance said.
  ["2027年上半年将会员复购率从20%提升至25%，以支持年度GMV目标", "ppppp"],
  // Work, not result; it is countable and dated.
  ["2027年3月31日前举办4场客服培训", "ppofp"],
  // Work without a number.
  ["上线新版商品详情页", "pfoff"],
  ["加强团队建设", "ffoof"],
  // Customer service cannot move sales (000: response time, not sales).
  ["客服团队2027年Q1销售额提升10%", "ppofp"],
  // Their own measure; minutes from 5 to 2.
  ["客服团队在2027年3月底前将首次响应时间从5分钟缩短到2分钟", "ppppp"],
  // Warehouse and sales.
  ["仓储部明年GMV增长15%", "ppofp"],
  // More than five times in a month: a leap.
  ["下个月转化率从2%提升到10%", "ppfpp"],
  // Target below the start although it should rise.
  ["2027年Q2复购率从30%提升至25%", "ppfpp"],
  // Nothing changes.
  ["2027年Q2转化率从3%提高到3%", "ppfpp"],
  // No complaint in a year: a single one makes it fail.
  ["2027年投诉量降到0", "ppfpp"],
  // Satisfaction of every single customer.
  ["2027年客户满意度达到100%", "ppfpp"],
  // Zero accidents is the only right target for safety; no start given.
  ["2027年仓库安全事故为零", "ppopp"],
  // Completing all trainings is usual.
  ["2027年Q1培训完成率达到100%", "ppopp"],
  // Rate without % or any unit.
  ["2027年Q1转化率提高到3", "poopp"],
  // "As soon as possible" is no date.
  ["尽快将库存周转天数从60天降到45天", "ppppf"],
  // An event with a date of its own; 618 is a name, not an amount.
  ["618前将购物车转化率从8%提升到10%", "ppppp"],
  // Cadence only.
  ["每月新增粉丝5000个", "ppopo"],
  // Chinese numerals.
  ["今年年底前退货率降低三成", "ppopp"],
  ["三个月内客单价提高百分之十", "ppopp"],
  // Doubling is the most that still passes as a plan; the start is missing.
  ["2027年底前会员数翻倍", "ppopp"],
  // Ten times.
  ["2027年底前销售额增长10倍", "ppfpp"],

  // English twins and others. The measure is named, nothing else.
  ["Increase sales", "ffopf"],
  ["Raise the repeat purchase rate from 25% to 30% by 30 June 2027", "ppppp"],
  ["Sell more", "ffoof"],
  // Quality word, theme, no number.
  ["Give customers great service", "ffoof"],
  ["Respond to customers quickly", "ffoof"],
  // Themes.
  ["Improve team collaboration in 2027", "ffoop"],
  ["Better user experience", "ffoof"],
  ["Boost brand awareness by the end of the year", "ffoop"],
  // Amount and date, no start.
  ["Grow monthly revenue by 15% by December 2027", "ppopp"],
  // Absolute level with unit and quarter.
  ["First response time under 2 minutes by Q2 2027", "ppopp"],
  // "Within 24 hours" is the limit of the measure, not the deadline.
  ["Resolve 95% of complaints within 24 hours", "ppopf"],
  // 24 hours belong to the measure, Q3 is the time.
  ["Ship 98% of orders within 24 hours in Q3 2027", "ppopp"],
  // Two goals.
  ["Raise conversion rate and average order value by 10% by 2027-06-30", "fpopp"],
  ["Cut return rate to 5%; increase repeat purchase rate to 30% by Q4 2027", "fpopp"],
  // Guard, not a second goal.
  ["Lower customer acquisition cost from $80 to $65 by 31 March 2027 without lowering new customers", "ppppp"],
  // Purpose said.
  ["Raise add-to-cart rate from 12% to 15% by Q2 2027 to grow revenue", "ppppp"],
  // Work.
  ["Hold 4 training sessions by March 2027", "ppofp"],
  ["Launch the new returns page by 30 June 2027", "pfofp"],
  ["Publish 20 product videos in Q1 2027", "ppofp"],
  // Work for a result with figures: the result is the goal.
  ["Redesign the checkout to cut cart abandonment rate from 70% to 60% by Q3 2027", "ppppp"],
  // Foreign measure.
  ["Support team: increase sales by 10% in Q1 2027", "ppofp"],
  // Halving, allowed and in the articles; no start.
  ["Halve service calls within 6 months", "ppopp"],
  // Leap.
  ["Increase website traffic by 500% in 2 months", "ppfpp"],
  // Wrong side.
  ["Reduce stock-out rate from 4% to 6% by 2027-12-31", "ppfpp"],
  // Perfection.
  ["100% on-time delivery rate in 2027", "ppfpp"],
  ["Zero complaints in 2027", "ppfpp"],
  ["Zero safety incidents in 2027", "ppopp"],
  // Compares with an unknown figure.
  ["Keep logistics cost ratio below the industry average in 2027", "poopp"],
  // No unit on a rate.
  ["Increase the conversion rate to 3 by Q2 2027", "poopp"],
  // "Soon" is no date.
  ["Reduce inventory days from 60 to 45 days soon", "ppppf"],
  // Cadence only.
  ["500 new customers per month", "ppopo"],
  // Vague size word: no number.
  ["Significantly reduce costs next year", "ffopp"],
  // NPS is an index: no unit needed; from 32 to 40 is a quarter more.
  ["Raise NPS from 32 to 40 by the end of 2027", "ppppp"],
  // Number words.
  ["Cut delivery time by twenty percent by June 2027", "ppopp"],

  // Second collection, written after the rules; the mistakes it showed in them are mended. A wish without measure or number.
  ["Our team will try to be the best in customer care", "ffoof"],
  // From, to and the end of a quarter, the verb's parts far apart; 95 to 80 is a sixth less.
  ["By the end of Q3, the marketing team should bring the cost per new customer down from 95 yuan to 80 yuan", "ppppp"],
  // A count with a month; sign-ups need no unit; no start.
  ["Get 1,200 newsletter sign-ups in January", "ppopp"],
  // Money without a currency.
  ["Average order value: 120 → 138 by 2027-03-31", "poppp"],
  ["Increase gross margin from 32% to 34% during 2027 in order to fund the new warehouse", "ppppp"],
  ["Keep the stock-out rate at or below 5% throughout 2027", "ppopp"],
  // Work without number or day.
  ["Train all staff on the new CRM", "pfoff"],
  ["Improve page load time", "ffopf"],
  // A sale with a date of its own.
  ["Reduce page load time from 4.2 s to 2.5 s before Black Friday", "ppppp"],
  // A bracket that explains; "every month" is how often.
  ["Customer satisfaction (CSAT) of at least 90% every month", "ppopo"],
  ["Make the website better", "ffoof"],
  // People hired are work done, not what they bring.
  ["Hire 3 engineers by May", "ppofp"],
  ["Reach GMV of 10 million yuan in 2027", "ppopp"],
  ["Increase the share of returning-customer revenue by 5 percentage points by 31 December 2027", "ppopp"],
  // Sixty seconds are the measure's limit, March is the time.
  ["Answer 90% of chats within 60 seconds by the end of March 2027", "ppopp"],
  ["Have fewer returns", "ffopf"],
  // Three wishes.
  ["Respond faster to complaints, improve service quality and raise satisfaction", "ffopf"],
  ["Write a monthly report", "pfofo"],
  ["2027年全年GMV达到1.2亿元", "ppopp"],
  // The clause after the comma only gives the day.
  ["直播间转化率由1.8%提高到2.2%，2027年4月30日前完成", "ppppp"],
  // The bracket holds the time.
  ["缺货率控制在5%以内（2027年Q1）", "ppopp"],
  ["努力提升团队士气", "ffoof"],
  ["每周发布3篇小红书笔记", "ppofo"],
  ["物流成本占比从12%降至10%，截止2027年底", "ppppp"],
  // 双11 is a date, 30 seconds the target.
  ["双11期间客服平均响应时间不超过30秒", "ppopp"],
  ["新客占比达70%", "ppopf"],
  // Speed is a measure; how much and by when is missing.
  ["加快发货速度", "ffopf"],
  ["2027年Q2人效提升到10万元/人", "ppopp"],
  ["降本增效", "ffoof"],
  ["打造行业领先的客户服务体系", "ffoof"],
  ["本季度完成销售额500万元", "ppopp"],
  // Technology can move availability; it could not move sales.
  ["技术团队在2027年6月前将网站可用性从99.5%提升到99.9%", "ppppp"],
  ["售后团队下季度GMV提高20%", "ppofp"],
  ["广告点击率从1.5%到2%，一个月内", "ppppp"],
  // "Yearly" names the span of the figure, not the year.
  ["年度净利润率达到8%", "ppopo"],
  ["三季度退款率下降2个百分点", "ppopp"],
  ["2027年3月底前，DAU从2万增长到2.4万", "ppppp"],
  ["用户增长60%，2027年", "ppopp"],
];
