import type { results as english } from "../en/results";

export const results = (): ReturnType<typeof english> => ({
  noResult: "无法计算",
  yes: "是",
  no: "否",
  total: "合计",
});
