import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { oneAtATime, watchFolder, whatWentWrong } from "../../scripts/workbench/rebuild";

test("several changes, deep in the folder too, call back once", async () => {
  const folder = mkdtempSync(join(tmpdir(), "watch-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, "deep"));
  let calls = 0;
  const stop = watchFolder(folder, () => {
    calls += 1;
  });
  onTestFinished(stop);
  writeFileSync(join(folder, "a.ts"), "1");
  writeFileSync(join(folder, "deep", "b.ts"), "2");
  await expect.poll(() => calls, { timeout: 5_000 }).toBe(1);
  writeFileSync(join(folder, "deep", "b.ts"), "3");
  await expect.poll(() => calls, { timeout: 5_000 }).toBe(2);
});

test("a job asked for while it runs runs once more, not beside itself", async () => {
  const finish: (() => void)[] = [];
  const run = oneAtATime(() => new Promise((resolve) => finish.push(resolve)));
  run();
  run();
  run();
  expect(finish).toHaveLength(1);
  finish[0]!();
  await expect.poll(() => finish.length).toBe(2);
  finish[1]!();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(finish).toHaveLength(2);
});

test.each([
  ["The build stopped:\nKPI_X has no example\n", "The build stopped:\nKPI_X has no example"],
  [
    "node:internal/modules/run_main:123\n  trigger(\n  ^\n\nError [TransformError]: Transform failed\n/p/text.ts:16:7: ERROR: Unexpected end\n    at failure (x.js:1:2)\n\nNode.js v20.0.0\n",
    "/p/text.ts:16:7: ERROR: Unexpected end",
  ],
  ["node:internal\n^\nTypeError: x is not a function\n    at y (z.js)\n", "TypeError: x is not a function"],
  ["", "The build ended without a word."],
])("%j becomes %j", (said, told) => {
  expect(whatWentWrong(said)).toBe(told);
});
