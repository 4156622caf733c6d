import type { CommissionMethod } from "../../core/incentives/commission";
import type { TierMethod } from "../../core/incentives/tier-multiplier";
import type { Choices } from "./choices";

export const commissionMethodChoices: Choices<CommissionMethod> = {
  marginal: ["marginal", "分段", "分段累进", "分段累進", "progressive"],
  multiplier: ["multiplier", "整体系数", "整體係數", "全额", "全額", "retroactive", "whole"],
};

export const tierMethodChoices: Choices<TierMethod> = {
  ...commissionMethodChoices,
  interpolated: ["interpolated", "插值", "线性插值", "線性插值"],
  cliff: ["cliff", "断崖", "斷崖", "达标才发", "達標才發"],
};
