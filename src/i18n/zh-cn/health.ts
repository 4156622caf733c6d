import type { health as english } from "../en/health";

type Details = Readonly<Record<string, string | number>>;

const of = (d: Details): string => (d.owner ? `${d.owner} ` : "");
const each = (d: Details, words: string): string => (d.kpi ? words : `所有指标都${words}`);

export const health = (): ReturnType<typeof english> => ({
  headers: ["级别", "行", "指标", "问题", "原因", "建议"],
  severity: { error: "错误", warning: "警告", note: "提示" },
  healthy: "没有问题",
  unreadable: ["单元格无法读取，该行按未填报处理", "请改正该单元格"],
  cadence: { day: "按日", week: "按周", month: "按月", quarter: "按季", year: "按年" },
  findings: {
    too_many: [(d) => `${of(d)}共 ${d.count} 个指标`, "20 个以上等于没有重点", () => "保留 8–12 个，其余只作监控"],
    many: [(d) => `${of(d)}共 ${d.count} 个指标`, "超过 12 个会分散精力", () => "合并或改为监控，8–12 个即可"],
    too_many_for_person: [
      (d) => `${of(d)}共 ${d.count} 个指标`,
      "一个人能抓住的是 3–5 个",
      () => "保留本人能推动的 3–5 个",
    ],
    too_few_for_person: [
      (d) => `${of(d)}仅 ${d.count} 个指标`,
      "一两个数字容易以牺牲其他为代价冲高",
      () => "设 3–5 个，其中含制衡指标",
    ],
    weights_not_whole: [(d) => `${of(d)}权重合计 ${d.sum}%`, "得分无法与他人比较", () => "把权重归一到 100%"],
    no_weight: [() => "没有权重", "不计入得分", () => "补上权重；仅监控时填 N/A"],
    dimension_above_share: [
      (d) => `${d.dimension}：占权重 ${d.share}%`,
      "单一维度压过其他维度",
      (d) => `降到 ${d.limit}% 以内`,
    ],
    user_share_low: [(d) => `用户维度：占五个维度权重的 ${d.share}%`, "成熟期依靠老客户", () => "提高到 30% 以上"],
    new_visitor_weight: [(d) => `占权重 ${d.share}%`, "成长期新访客占比宜占 15–20%", () => "设为 15–20%"],
    only_short_term: [
      (d) => `${of(d)}只有短期指标`,
      "今天买来的流量和销售明天未必还在",
      () => "加入复购率、用户终身价值等季度或年度指标",
    ],
    only_long_term: [(d) => `${of(d)}只有长期指标`, "问题显现时已来不及纠正", () => "加入按月的先行指标"],
    no_counter_metric: [() => "没有制衡指标", "可能以无人衡量的东西为代价冲高", (d) => `加入 ${d.counter}`],
    vague: [
      () => "表述无法衡量",
      "不同的人会打出不同的分",
      (d) => (d.proxies ? `改用 ${d.proxies}` : "改为可代表它的数字并写明单位"),
    ],
    no_target: [() => "没有目标值", "没有数字就不知道何时达成", () => "设定目标值"],
    no_owner: [(d) => each(d, "没有负责人"), "没有负责人就没有人做", () => "指定一位负责人"],
    no_due_date: [(d) => each(d, "没有截止日期"), "没有期限的目标只是愿望", () => "填写周期的结束日期"],
    no_source: [(d) => each(d, "没有数据来源"), "不同工具数字不一，争论会变成争数字", () => "指定唯一认可的工具"],
    no_strategy: [(d) => each(d, "没有关联战略或上级指标"), "努力方向可能与业务无关", () => "写明支撑的战略或上级指标"],
    parent_not_found: [
      (d) => `表中没有上级指标 ${d.parent}`,
      "结果无法汇总",
      () => "改正名称；同名时写作 指标 @ 负责人",
    ],
    target_equals_baseline: [(d) => `目标等于基线（${d.target}）`, "等于没有要求", () => "目标应超过基线，或改用区间"],
    target_on_wrong_side: [
      (d) => `目标 ${d.target} 比基线 ${d.baseline} 更差`,
      "会奖励退步",
      () => "检查目标、基线或方向",
    ],
    implausible: [(d) => `${d.got} 超出 ${d.bound}`, "这类指标不可能如此，也许分子分母颠倒", () => "检查口径与单位"],
    starts_after_due: [() => "截止早于开始", "周期没有天数", () => "改正日期"],
    overdue: [(d) => `已过期 ${d.days} 天`, "周期已结束", () => "关闭本期并设定下一期目标"],
    judged_too_often: [
      (d) => `${d.cadence}考核，实际${d.kind}变化`,
      "看到的大多是偶然波动",
      (d) => `改为${d.kind}考核`,
    ],
    unchanged: [(d) => `已 ${d.days} 天未调整`, "指标应每季度复核", () => "确认或调整，并记下日期"],
    duplicate: [(d) => `与第 ${d.other} 行重复`, "被计算两次", () => "删除其一，或更换负责人"],
    near_duplicates: [(d) => `与 ${d.other} 衡量同一件事`, "被计算两次", () => "二者留一"],
    scores_itself: [() => "由目标完成情况算出", "与其他指标的得分重复", () => "计算时不要包含本记分卡自身"],
    ltv_below_cac: [
      (d) => `${d.kpi} ${d.value} 低于 ${d.other} ${d.cost} 的 3 倍`,
      "客户带来的收入不足以支撑获客成本",
      () => "降低获客成本或提高复购",
    ],
  },
  rollUpHeaders: ["层级", "指标", "负责人", "自身得分", "下级汇总", "下级已填报", "下级指标数", "说明"],
  levels: ["公司", "部门", "个人"],
  allOfLevel: "全部",
  rollUpProblems: {
    no_parent: "找不到上级指标",
    several_parents: "有多个同名上级：请写作 指标 @ 负责人",
    circle: "上级关系循环",
  },
  gamingHeaders: ["迹象", "指标", "负责人", "证据"],
  noSign: "没有迹象",
  signFix: "问明原因；迹象只是问题，不是证据",
  signsUnread: "因此无法排查人为做数的迹象",
  signs: {
    heaped_above_target: [
      "结果集中在刚过目标处",
      (d) => `与目标相差 ${d.percent}% 以内的 ${d.near} 个结果中有 ${d.above} 个刚好超过`,
    ],
    late_spike: ["期末突增", (d) => `${d.month}：最后 ${d.days} 天平均 ${d.last}，平日为 ${d.usual}`],
    counter_metric_fell: ["制衡指标下降", (d) => `${d.period}：改善 ${d.rise}，同时 ${d.counter} 变差 ${d.fall}`],
    target_moved: ["期内更改目标", (d) => `${d.period}：先为 ${d.from}，后为 ${d.to}`],
    target_eased: ["目标在将要落空时放宽", (d) => `${d.period}：从 ${d.from} 改为 ${d.to}，实际 ${d.actual}`],
    changed_within_period: ["期内有调整", (d) => `${d.day} 调整，晚于开始日期`],
  },
});
