import { expect, test } from "vitest";
import { cutOff } from "./cut-off";
import { CHOICES, errorsIn, inserted, openInUse } from "./insertion";
import { lookBack } from "./review-lists";

test.each([
  ["en", "History", "Orders", "not recorded", /^Menu → Close the period/],
  ["zh", "历史记录", "订单", "未记录", /期间结账.*否/],
] as const)(
  "figures pasted into History stay, and their findings are recorded when asked, in %s",
  {
    timeout: 120_000,
  },
  async (language, history, kpi, unrecorded, how) => {
    const book = openInUse("mine", language === "zh" ? { locale: "zh_CN", userLocale: "zh" } : {});
    const [card] = await inserted(book, "service-agent", { ...CHOICES, language });
    const titles = await inserted(book, "monthly-review", { ...CHOICES, language, sampleData: false });
    const [review, , findings] = titles as [string, string, string];
    const pasted = [
      ["2026-07", card!, kpi, "Ann", "90", "100", "90", "90"],
      ["2026-08", card!, kpi, "Ann", "95", "100", "95", "95"],
    ];
    pasted.forEach((row, y) => row.forEach((text, x) => book.type(history, `${"ABCDEFGH"[x]}${y + 2}`, text)));
    const kept = book.values(history, "A1:H20");
    const shown = (): unknown[] =>
      book.values(review, "A1:J90").find((_, y, all) => /^(Finding|发现)/.test(String(all[y - 1]?.[0])))!;
    lookBack(book, review, "2026-08");
    expect([shown()[0], shown()[5]]).toEqual([unrecorded, expect.stringMatching(how)]);
    expect(cutOff(book, [review])).toEqual([]);

    const close = (button: "NO" | "CANCEL"): string => {
      book.select(card!, "A1");
      book.answers.push({ button: "OK", text: "2026-08" }, { button });
      const from = book.dialogs.length;
      book.run("menuClosePeriod");
      expect(book.answers).toEqual([]);
      return String(book.dialogs[from + 1]?.text);
    };
    const before = JSON.stringify(book.snapshot());
    expect(close("CANCEL")).toMatch(/^2026-08 .*1/);
    expect(JSON.stringify(book.snapshot())).toBe(before);
    close("NO");
    expect(book.values(history, "A1:H20")).toEqual(kept);
    const found = book.values(findings, "A2:E20").filter(([period]) => period !== "");
    expect(found.length).toBeGreaterThan(0);
    for (const row of found) expect(row.slice(0, 2)).toEqual(["2026-08", card]);
    // A scorecard without a finding is checked too: the list says which it is.
    expect([unrecorded, ""]).not.toContain(shown()[0]);
    expect(String(shown()[5])).not.toMatch(how);
    expect(errorsIn(book, titles)).toEqual([]);
  },
);
