import type { PlanOptions } from "../../src/templates/template";

export const options: PlanOptions = {
  language: "en",
  stage: "growth",
  months: 12,
  sampleData: true,
  // 2026-01-01
  firstDay: 46023,
};

export const optionSets: readonly PlanOptions[] = [
  options,
  { ...options, language: "zh", stage: "mature", months: 6 },
  { ...options, stage: "profit", sampleData: false, months: 24 },
];
