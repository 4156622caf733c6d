import type { AhpMethod } from "../../core/weights/ahp-weights";
import type { RandomIndex } from "../../core/weights/random-index";
import type { Stage, StageVariant } from "../../core/weights/stage-weights";
import type { Strategy } from "../../core/weights/strategy-weights";
import type { Choices } from "./choices";

export const stageChoices: Choices<Stage> = {
  growth: ["growth", "成长期", "成長期", "start-up", "初创期", "初創期"],
  mature: ["mature", "成熟期", "maturity"],
  profit: ["profit", "盈利期", "profitability"],
  decline: ["decline", "衰退期"],
};

export const stageVariantChoices: Choices<StageVariant> = {
  full: ["full", "完整", "全部", "table"],
  focus: ["focus", "重点", "重點", "侧重", "側重"],
};

export const strategyChoices: Choices<Strategy> = {
  user_growth: ["user growth", "用户增长", "用戶增長", "growth", "增长", "增長"],
  profit: ["profit", "利润提升", "利潤提升", "盈利", "利润", "利潤"],
};

export const ahpMethodChoices: Choices<AhpMethod> = {
  eigenvector: ["eigenvector", "特征向量", "特徵向量", "特征根法"],
  geometric: ["geometric", "几何平均", "幾何平均", "geometric mean", "几何平均法"],
};

export const randomIndexChoices: Choices<RandomIndex> = {
  saaty: ["saaty", "萨蒂2005", "saaty2005", "saaty 2005"],
  saaty1980: ["saaty1980", "萨蒂1980", "saaty 1980"],
  "alonso-lamata": ["alonso-lamata", "阿隆索-拉马塔", "alonso lamata"],
  "donegan-dodd": ["donegan-dodd", "多尼根-多德", "donegan dodd"],
};
