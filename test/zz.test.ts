import { test } from "vitest";
import { CHOICES, errorsIn, inserted, openInUse } from "./workbench/templates/insertion";
test("x", { timeout: 60000 }, async () => {
  for (const language of ["en", "zh"] as const) {
    const book = openInUse("mine", language === "zh" ? { locale: "zh_CN", userLocale: "zh" } : {});
    book.calls.reset();
    const titles = await inserted(book, "monthly-review", { ...CHOICES, language });
    console.log(titles, book.calls.total);
    console.log(errorsIn(book, titles).join("\n"));
    for (const row of book.values(titles[0]!, "A1:J90")) if (row.some((c) => c !== "")) console.log(row.map((c) => typeof c === "number" ? Math.round(c * 1000) / 1000 : c).join(" | "));
    const names = (book.snapshot() as any);
    console.log(JSON.stringify(names.names ?? Object.keys(names)).slice(0, 1500));
  }
});
