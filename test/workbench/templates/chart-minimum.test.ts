import { expect, test } from "vitest";
import { CHOICES, inserted, openInUse } from "./insertion";

test("the chart of scores begins at 60 in the workbook, others where their figures do", {
  timeout: 120_000,
}, async () => {
  const book = openInUse("mine");
  const titles = await inserted(book, "service-agent", { ...CHOICES, months: 6 });
  const { getters } = book.model;
  const minimums = titles.flatMap((title) =>
    getters.getChartIds(getters.getSheetIdByName(title)!).flatMap((id) => {
      const { axesDesign } = getters.getChartDefinition(id) as { axesDesign?: { y?: { min?: number } } };
      return axesDesign ? [axesDesign.y?.min] : [];
    }),
  );
  expect(minimums.length).toBeGreaterThan(1);
  expect(minimums.filter((minimum) => minimum !== undefined)).toEqual([60]);
});
