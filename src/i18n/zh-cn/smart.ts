import type { smart as english, FindingWords } from "../en/smart";

const finding = (why: (got: string) => string, fix: (proxies: string) => string = () => ""): FindingWords => ({
  why,
  fix,
});
const quoted = (got: string): string => (got ? `“${got}”` : "");
const instead = (proxies: string): string => (proxies ? `：${proxies}` : "");

export const smart = (): ReturnType<typeof english> => ({
  headers: ["字母", "结果", "原因", "如何修改"],
  letters: { S: "具体", M: "可衡量", A: "可实现", R: "相关", T: "有时限" },
  verdicts: { pass: "通过", open: "待补充", fail: "未通过" },
  join: (parts) => parts.join(""),
  list: (parts) => parts.join("、"),
  findings: {
    names_measure: finding((got) => `明确了一个指标：${quoted(got)}。`),
    names_action: finding((got) => `写清了要做什么：${quoted(got)}。`),
    no_measure: finding(
      () => "没有说明指标，不同的人会有不同的判断。",
      () => "写明指标和幅度，例如“复购率从25%提升至30%”。",
    ),
    theme: finding(
      (got) => `${quoted(got)}是主题，不是指标。`,
      (proxies) => `请选一个能代表它的指标${instead(proxies)}。`,
    ),
    vague_verb: finding(
      (got) => `${quoted(got)}没有说明幅度。`,
      () => "写明从多少到多少，或提高百分之几。",
    ),
    several_goals: finding(
      (got) => `一句话里有${got}个目标。`,
      () => "请拆成几个目标，每个都能单独判断是否达成。",
    ),
    no_owner: finding(
      () => "没有负责人。",
      () => "指定一名负责人或一个团队。",
    ),
    has_number: finding((got) => (got ? `可以计量：${quoted(got)}。` : "有可以计量的数字。")),
    no_number: finding(
      () => "没有数字，无法判断是否达成。",
      () => "加上带单位的数字。",
    ),
    quality_word: finding(
      (got) => `${quoted(got)}本身无法衡量。`,
      (proxies) => `说明用什么数字来体现${instead(proxies)}。`,
    ),
    theme_unmeasured: finding(
      (got) => `${quoted(got) || "该内容"}无法直接衡量。`,
      (proxies) => `请用数字指标来衡量${instead(proxies)}。`,
    ),
    benchmark_only: finding(
      (got) => `只写了与${quoted(got)}比较，没有具体数字。`,
      () => "查到该数字，连同来源和日期一起写下。",
    ),
    no_unit: finding(
      (got) => `数字${quoted(got)}没有单位。`,
      () => "加上%、元、天、小时等单位。",
    ),
    from_to: finding((got) => `有现状也有目标：变化${got}。`),
    chance_fair: finding((got) => `按历史数据，达成概率为${got}：有挑战，也够得着。`),
    chance_low: finding(
      (got) => `按历史数据，达成概率只有${got}。`,
      () => "降低目标、推迟日期，或写明将采取哪些不同的做法。",
    ),
    chance_high: finding(
      (got) => `按历史数据，不努力也有${got}的概率达成。`,
      () => "目标可以再高一些：不费力的目标不会带来改变。",
    ),
    no_level: finding(
      () => "没有数字，无法判断。",
      () => "写明现状值和目标值。",
    ),
    no_baseline: finding(
      (got) => `不知道现状，无法判断${quoted(got)}能否达到。`,
      () => "补充现状值：“从……到……”。",
    ),
    same_as_baseline: finding(
      () => "目标值等于现状值。",
      () => "设定不同的目标，或写明是“保持”。",
    ),
    wrong_side: finding(
      () => "目标值与改进方向相反。",
      () => "检查方向、现状值和目标值。",
    ),
    leap: finding(
      (got) => `变化${got}，超出多数计划所能达到的幅度。`,
      () => "分步设定，或说明凭什么能做到。",
    ),
    perfection: finding(
      (got) => `${quoted(got)}不留余地：全年出现一例就算失败。`,
      () => "以曾经达到的最好水平为目标，例如98%。",
    ),
    is_result: finding((got) => `是业务上看得见的结果：${quoted(got)}。`),
    serves_goal: finding((got) => `支撑上一级目标：${quoted(got)}。`),
    activity: finding(
      (got) => `${quoted(got)}是工作，不是结果：做完了也可能什么都没变。`,
      () => "写明这项工作要改变哪个数字，把工作本身列为行动。",
    ),
    not_their_measure: finding(
      (got) => `${quoted(got)}自身无法决定这个数字。`,
      () => "给该团队设定自己能决定的指标，例如客服的响应时间。",
    ),
    no_parent: finding(
      () => "没有说明支撑哪个上级目标。",
      () => "选择它所支撑的上级指标或战略。",
    ),
    unknown_relevance: finding(
      () => "看不出它对什么有用。",
      () => "写明它支撑哪个结果。",
    ),
    has_due: finding((got) => (got ? `有日期或周期：${quoted(got)}。` : "有日期。")),
    cadence_only: finding(
      (got) => `只说明了多久衡量一次（${got}），没有说何时达成。`,
      () => "加上日期或周期，例如“2027年6月30日前”。",
    ),
    no_due: finding(
      () => "没有期限。",
      () => "加上日期或周期，例如“2027年6月30日前”。",
    ),
    vague_time: finding(
      (got) => `${quoted(got)}不是日期。`,
      () => "写明哪一天或哪个周期。",
    ),
    due_before_start: finding(
      () => "截止日期不在开始日期之后。",
      () => "检查两个日期。",
    ),
  },
});
