import { describe, expect, test } from "vitest";
import { openScript } from "../harness";

const script = `
function echo(value) { return value; }
function count() { return arguments.length; }
function give(code) { return eval("(" + code + ")"); }
function change(list) { list.push(1); return list; }
function fails() { throw new Error("not today"); }
function refused() { SpreadsheetApp.openById("x"); }
function where() { return SpreadsheetApp.getActiveRange().getA1Notation(); }
function order(n) { console.info(String(n)); return n; }
function private_() { return 1; }
var arrow = () => 1;
`;
const book = openScript(script);
const call = (name: string, ...args: unknown[]) => book.callFromSidebar(name, args);

describe("arguments", () => {
  test("plain data goes through as a copy", async () => {
    const given = { text: "ä", list: [1, true, null, [{}]], nothing: null };
    const got = await call("echo", given);
    expect(got).toEqual(given);
    expect(got).not.toBe(given);
    const list: number[] = [];
    expect(await call("change", list)).toEqual([1]);
    expect(list).toEqual([]);
  });

  const cycle: Record<string, unknown> = {};
  cycle["self"] = cycle;
  test.each<[string, unknown]>([
    ["a date", new Date(0)],
    ["a date inside", { a: [new Date(0)] }],
    ["a function", () => 1],
    ["a cycle", cycle],
    ["an instance of a class", new Map()],
    ["an instance of an own class", new (class Own {})()],
    ["undefined", undefined],
    ["undefined inside", { a: undefined }],
    ["undefined in a list", [undefined]],
    ["NaN", Number.NaN],
    ["infinity", [Number.POSITIVE_INFINITY]],
    ["a symbol", Symbol("x")],
    ["a big integer", 1n],
    ["a list with gaps", new Array(2)],
  ])("%s is refused", async (_, value) => {
    await expect(call("echo", value)).rejects.toThrow("Failed due to illegal value in property: argument 1");
  });

  test("the same object twice is no cycle", async () => {
    const shared = { a: 1 };
    expect(await call("echo", [shared, shared])).toEqual([shared, shared]);
  });
});

describe("results", () => {
  test.each(["new Date(0)", "(() => 1)", "NaN", "new Map()", "({ a: undefined })", "SpreadsheetApp.getActiveSheet()"])(
    "%s is refused",
    async (code) => {
      await expect(call("give", code)).rejects.toThrow("Failed due to illegal value in property: result");
    },
  );
  test("nothing is null", async () => expect(await call("give", "undefined")).toBeNull());
});

describe("functions", () => {
  test.each(["private_", "arrow", "missing", "toString", "Object", "SpreadsheetApp"])(
    "%s is not found",
    async (name) => {
      await expect(call(name)).rejects.toThrow(`Script function not found: ${name}`);
    },
  );
  test("errors come back with their message", async () => {
    await expect(call("fails")).rejects.toThrow("not today");
    await expect(call("refused")).rejects.toMatchObject({ name: "Exception" });
  });
  test("they run with full authorization and see the selection", async () => {
    book.select("Sheet1", "B2:C3");
    expect(await call("where")).toBe("B2:C3");
  });
});

describe("order", () => {
  const orderOf = async (seed: number): Promise<number[]> => {
    const fresh = openScript(script, { seed });
    const answered: number[] = [];
    const calls = Array.from({ length: 30 }, (_, i) =>
      fresh.callFromSidebar("order", [i]).then((value) => answered.push(value as number)),
    );
    await Promise.all(calls);
    expect(fresh.log.map(({ text }) => Number(text))).toEqual(answered);
    return answered;
  };
  test("is shuffled, and by the seed", async () => {
    const first = await orderOf(7);
    expect([...first].sort((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, i) => i));
    expect(first).not.toEqual([...first].sort((a, b) => a - b));
    expect(await orderOf(7)).toEqual(first);
    expect(await orderOf(8)).not.toEqual(first);
  });
  test("at most ten are on their way: the 30th cannot be among the first twenty", async () => {
    const answered = await orderOf(3);
    for (const [place, call] of answered.entries()) expect(call).toBeLessThan(place + 10);
  });
  test("a call does not run before the caller's turn is over", async () => {
    const fresh = openScript(script);
    const answer = fresh.callFromSidebar("order", [1]);
    expect(fresh.log).toEqual([]);
    await answer;
    expect(fresh.log).toHaveLength(1);
  });
});
