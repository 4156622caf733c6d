import type { results as english } from "../en/results";

export const results = (): ReturnType<typeof english> => ({
  noResult: "无法计算",
  aboveWhole: "超过 100%：请核对输入",
  notPlausible: "不合理：请核对输入",
  yes: "是",
  no: "否",
  total: "合计",
});
