import { expect, test } from "vitest";
import { EVERY_FAULT, faultTime } from "../../every-fault";
import { breakEveryCall } from "../break-every-call";
import { openBuilt } from "../harness";
import { inserted, openInUse } from "./insertion";
import { close } from "./review-lists";

const STEP = EVERY_FAULT ? 1 : 47;

test("a fault while a period is closed leaves History, findings and the action log as before or as after", {
  timeout: faultTime(240_000),
}, async () => {
  const book = openInUse("mine");
  await inserted(book, "monthly-review");
  const sheet = book.sheets[0]!;
  const rows = [
    ["KPI", "Weight", "Target", "Actual"],
    ["Parcels", "60%", "100", "90"],
  ];
  rows.forEach((row, y) => row.forEach((text, x) => book.type(sheet, `${"DEFG"[x]}${y + 1}`, text)));
  book.select(sheet, "A1");
  const data = book.save();
  const open = () => openBuilt({ now: () => Date.UTC(2026, 10, 21), data });
  const broken = await breakEveryCall(open, (each) => close(each, "2026-10"), STEP);
  expect(broken).toBeGreaterThan(5);
});
