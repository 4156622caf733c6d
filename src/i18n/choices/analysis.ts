import type { OutlierMethod } from "../../core/control/outlier-fences";
import type { RuleSet, RunRule } from "../../core/control/run-signals";
import type { Variance } from "../../core/experiment/ab-test";
import type { Choices } from "./choices";

export const varianceChoices: Choices<Variance> = {
  pooled: ["pooled", "合并方差", "合并", "合併", "合并比率"],
  unpooled: ["unpooled", "不合并方差", "不合并", "不合併", "separate", "分开"],
  exact: ["exact", "精确检验", "精确", "精確", "fisher", "fisher exact", "费舍尔", "費雪"],
};

export const driverMethodChoices: Choices<"log_mean" | "price_volume_mix"> = {
  log_mean: ["log-mean", "对数平均", "lmdi", "log mean", "對數平均", "因子分解"],
  price_volume_mix: ["price-volume-mix", "量价结构", "pvm", "price volume mix", "量價結構", "量价分析"],
};

export const outlierMethodChoices: Choices<OutlierMethod> = {
  mad: ["mad", "中位数偏差", "median", "中位數偏差", "绝对中位差", "絕對中位差"],
  iqr: ["iqr", "四分位距", "quartiles", "tukey", "箱线图", "箱線圖"],
  xmr: ["xmr", "控制图", "control chart", "控制圖", "individuals"],
};

export const ruleSetChoices: Choices<RuleSet> = {
  western_electric: ["western electric", "西电", "western-electric", "weco", "西電", "西部电气"],
  nelson: ["nelson", "尼尔森", "尼爾森"],
  wheeler: ["wheeler", "惠勒"],
  limits: ["limits", "仅界限", "limits only", "僅界限", "只看界限"],
};

export const runRuleChoices: Choices<RunRule> = {
  beyond_limits: ["beyond limits", "超出界限", "超出界線"],
  two_of_three: ["two of three", "三点中两点", "2 of 3", "三點中兩點"],
  three_of_four: ["three of four", "四点中三点", "3 of 4", "四點中三點"],
  four_of_five: ["four of five", "五点中四点", "4 of 5", "五點中四點"],
  eight_one_side: ["eight on one side", "连续八点同侧", "run of 8", "連續八點同側"],
  nine_one_side: ["nine on one side", "连续九点同侧", "run of 9", "連續九點同側"],
  six_trend: ["six in a trend", "连续六点升降", "trend of 6", "連續六點升降"],
  fourteen_alternate: ["fourteen alternating", "十四点交替", "十四點交替"],
  fifteen_near: ["fifteen near the centre", "十五点近中线", "十五點近中線"],
  eight_far: ["eight away from the centre", "八点远离中线", "八點遠離中線"],
  wide_step: ["wide step", "移动极差超限", "moving range", "移動極差超限"],
};
