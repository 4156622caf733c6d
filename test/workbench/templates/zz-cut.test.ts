import { writeFileSync } from "node:fs";
import { test } from "vitest";
import { templates } from "../../../src/templates/all";
import { cutOff } from "./cut-off";
import { CHOICES, inserted, openInUse } from "./insertion";

const ids = process.env["IDS"]?.split(",") ?? templates().map(({ id }) => id);
test("cut", { timeout: 900000 }, async () => {
  const out: string[] = [];
  for (const id of ids)
    for (const language of ["en", "zh"] as const) {
      const book = openInUse("x", language === "zh" ? { locale: "zh_CN", userLocale: "zh" } : {});
      const titles = await inserted(book, id, { ...CHOICES, language });
      for (const f of cutOff(book, titles)) out.push(`${id} ${language} ${f}`);
    }
  writeFileSync("/tmp/cut.txt", out.join("\n") + "\n");
});
