import { expect, test } from "vitest";
import { CHOICES, errorsIn, inserted, openInUse, rowsBelow } from "./insertion";

test.each([
  ["en", "Company KPI", "KPIs"],
  ["zh", "公司指标", "指标数"],
] as const)("the cascade follows the worst miss down and scores each owner, in %s", async (language, path, count) => {
  const book = openInUse("mine");
  const titles = await inserted(book, "cascade", { ...CHOICES, language });
  expect(errorsIn(book, titles)).toEqual([]);
  const row = rowsBelow(book, titles[2]!, path)[1]!;
  // By hand: 5730/6000, 2.76/3 and 12.9/15; lower response times are not under sales.
  [95.5, 92, 86].forEach((score, i) => expect(row[2 + 2 * i]).toBeCloseTo(score, 9));
  const owners = rowsBelow(book, titles[2]!, count).slice(1, 8);
  // By hand: management has 0.6 × 95.5 and 0.4 × 101.875.
  expect(owners[0]![2]).toBeCloseTo(0.6 * 95.5 + 0.4 * 101.875, 9);
});
