import { expect, test } from "vitest";
import { openBuilt } from "../workbench/harness";
import { answer, target } from "./sidebar-call";

const send = (method: unknown, payload: unknown, userLocale = "en"): Promise<unknown> =>
  openBuilt({ userLocale }).callFromSidebar("rpc", [method, payload]);

test.each(["nothing", "", "constructor", "__proto__", "toString", null, 7])(
  "the method %j is answered with a sentence",
  async (method) => {
    expect(await send(method, {})).toEqual({ ok: false, message: expect.stringMatching(/^This panel is older/) });
  },
);

test.each([
  ["insertTarget", {}],
  ["insertTarget", { target: target({ level: "galaxy" as "company" }), milestones: [] }],
  ["jumpTo", { sheet: "x", cell: "=A1" }],
  ["start", { extra: true }],
  ["saveWizard", null],
])("%s with what it does not take changes nothing", async (method, payload) => {
  const book = openBuilt();
  const before = book.snapshot();
  const reply = await book.callFromSidebar("rpc", [method, payload]);
  expect(reply).toEqual({ ok: false, message: expect.stringMatching(/nothing was changed/) });
  expect(book.snapshot()).toEqual(before);
});

test("a failure of ours is logged and told without its cause, in the person's language", async () => {
  const book = openBuilt({ userLocale: "zh_CN" });
  // The first calls ask for the language itself; a later one fails inside the handler.
  book.failAt(6);
  const reply = (await answer(book, "insertTarget", { target: target(), milestones: [] })) as {
    ok: boolean;
    message: string;
  };
  expect(reply.ok).toBe(false);
  expect(reply.message).toMatch(/未.*更改/);
  expect(reply.message).not.toMatch(/Exception|Error|fault/i);
  expect(book.log.some(({ level }) => level === "error")).toBe(true);
});

test("the wizard is kept for its person and workbook, and forgotten when asked", async () => {
  const book = openBuilt();
  await answer(book, "saveWizard", { state: '{"step":3}' });
  expect(await answer(book, "start", {})).toMatchObject({ ok: true, value: { wizard: '{"step":3}' } });
  await answer(book, "saveWizard", { state: "" });
  expect(await answer(book, "start", {})).toMatchObject({ ok: true, value: { wizard: "" } });
});
