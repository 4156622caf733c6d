import { expect, test } from "vitest";
import { value } from "../../server/sidebar-call";
import { CHOICES, inserted, openInUse } from "./insertion";

test.each(["growth", "mature", "profit"] as const)(
  "the Health panel finds nothing in the company of stage %s",
  { timeout: 60_000 },
  async (stage) => {
    const book = openInUse("mine");
    const [card] = await inserted(book, "company", { ...CHOICES, stage });
    book.select(card!, "A1");
    expect((await value(book, "checkHealth", { stage })).lines).toEqual([]);
  },
);
