import type { incentives as english } from "../en/incentives";

export const incentives = (): ReturnType<typeof english> => ({
  provisional: (percent) => `暂定：仅填报了 ${percent} 的权重`,
  fromSamples: (verdict) => `示例数据：${verdict}`,
  mayBePromoted: "可考虑晋升",
  periodsToGo: (count) => `还需连续 ${count} 期`,
  promotionHeaders: ["负责人", "连续期数", "结论"],
  trainingHeaders: ["维度", "完成率", "最弱指标", "该指标完成率", "培训建议"],
  noWeakness: "没有薄弱维度",
  courses: {
    traffic: "渠道与人群选择；解读流量质量（跳失率、获客成本）",
    conversion: "详情页与活动优化；下单与支付流程；一次只改一处的测试方法",
    user: "会员分层、触达与售后关怀；解读留存与复购",
    supply_chain: "销量预测与补货；准时发货；库存与缺货的平衡",
    team: "目标规划与反馈；跨部门协作",
    finance: "定价、折扣与毛利；读懂利润表",
    service: "首次响应、投诉处理、一次性解决问题",
    production: "源头控制质量；缩短换线；解读良率与停机",
    project: "估算、跟踪与汇报；处理范围变更",
    technology: "无故障发布；加载速度；定位错误原因",
  },
  ownCourse: "与负责人一起梳理最弱指标：口径、抓手、标杆做法",
  signal: {
    above: "信号：高于正常波动",
    below: "信号：低于正常波动",
    routine: "正常波动",
    too_little_history: "历史数据太少（至少 5 个）",
  },
});
