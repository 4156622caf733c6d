import { expect, test } from "vitest";
import { openScript } from "../harness";

const ABSENT =
  "setTimeout setInterval queueMicrotask fetch URL URLSearchParams TextEncoder TextDecoder structuredClone atob btoa " +
  "crypto performance process require module Buffer global window document navigator AbortController FormData Blob";

test.each(ABSENT.split(" "))("a script's world has no %s", (name) => {
  const book = openScript(`/** @customfunction */ function KIND() { return typeof ${name}; }`);
  expect(book.evaluate("=KIND()")).toBe("undefined");
});

test("the language is whole", () => {
  const book = openScript(`function names() {
    return [typeof Promise, typeof Intl, typeof Map, typeof Symbol, typeof Reflect, typeof JSON].join(" ");
  }`);
  expect(book.run("names")).toBe("function object function function object object");
});

test("each execution starts a fresh world", () => {
  const book = openScript(`
var seen = 0;
/** @customfunction */
function COUNT_UP(x) { seen += 1; Array.prototype.leak = (Array.prototype.leak || 0) + 1; return [[seen, Array.prototype.leak, x]]; }
function count() { seen += 1; return seen; }`);
  expect(book.evaluate("=COUNT_UP(1)")).toEqual([[1, 1, 1]]);
  expect(book.evaluate("=COUNT_UP(2)")).toEqual([[1, 1, 2]]);
  expect([book.run("count"), book.run("count")]).toEqual([1, 1]);
  expect(Object.hasOwn(Array.prototype, "leak")).toBe(false);
});

/** What a run could leave for the next, and how the next would see it. */
const TRACES: readonly [what: string, leave: string, look: string][] = [
  ["a global", "globalThis.left = 1", "typeof left"],
  ["a global that cannot be deleted", "Object.defineProperty(globalThis, 'left', { value: 1 })", "typeof left"],
  ["a global taken away", "delete globalThis.Map", "typeof Map"],
  ["another global of that name", "Number = function () { return 5; }", "Number('1')"],
  ["a property of every object", "Object.prototype.left = 1", "({}).left"],
  ["a symbol of every list", "Array.prototype[Symbol.for('left')] = 1", "[][Symbol.for('left')]"],
  ["another method", "Array.prototype.map = function () { return 5; }", "[1].map(String)[0]"],
  ["a property of a method", "Math.max.left = 1", "Math.max.left"],
  ["another name of a method", "Object.defineProperty(Math.max, 'name', { value: 'left' })", "Math.max.name"],
  ["a getter", "Object.defineProperty(Object.prototype, 'left', { get() { return 1; } })", "({}).left"],
  ["a property no longer writable", "Object.freeze(Array.prototype)", "Object.isFrozen(Array.prototype)"],
  ["a list of properties closed", "Object.preventExtensions(Math)", "Object.isExtensible(Math)"],
  ["another prototype", "Object.setPrototypeOf(Array.prototype, { left: 1 })", "[].left"],
  ["another prototype of the global", "Object.setPrototypeOf(globalThis, { left: 1 })", "typeof left"],
  ["a changed iterator", "Object.getPrototypeOf([][Symbol.iterator]()).next = null", "[...[1]].length"],
  ["a changed generator", "Object.getPrototypeOf(function* () {}).prototype.left = 1", "(function* () {})().left"],
  ["what every async function has", "Object.getPrototypeOf(async function () {}).left = 1", "(async () => {}).left"],
  ["a changed date", "Object.getPrototypeOf(Date).prototype.left = 1", "new Date(0).left"],
  ["a last match", "/l(ef)t/.test('left')", "RegExp.$1 + RegExp.lastMatch"],
  ["the depth of errors", "Error.stackTraceLimit = 0", "Error.stackTraceLimit"],
  ["a variable of its own", "seen += 1", "seen"],
  ["a function of its own", "helper = null", "typeof helper"],
  ["a global through a function", "new Function('left = 1')()", "typeof left"],
  ["a promise that goes on later", "Promise.resolve().then(() => { Object.prototype.left = 1; })", "({}).left"],
];

test.each(TRACES)("a run leaves the next one no trace: %s", async (_what, leave, look) => {
  const book = openScript(`var seen = 0;
function helper() { return 1; }
function leave() { ${leave}; }
function looks() { try { return String(${look}); } catch (error) { return error.message; } }`);
  const before = book.run("looks");
  book.run("leave");
  await Promise.resolve();
  expect(book.run("looks")).toBe(before);
});

test("values handed over belong to the script's world", () => {
  const book = openScript(`
/** @customfunction */
function BELONGS(range, date) {
  return [[range instanceof Array, range[0] instanceof Array, date instanceof Date, Object.getPrototypeOf(date) === Date.prototype]];
}
function values() {
  const sheet = SpreadsheetApp.getActiveSheet();
  try { sheet.getRange(0, 1); } catch (error) { return [sheet.getDataRange().getValues() instanceof Array, error instanceof Error, error.name]; }
}`);
  const grid = book.evaluateGrid({ A1: "1", A2: "2", B1: "2026-03-01", C1: "=BELONGS(A1:A2; B1)" });
  expect(grid.values("C1:F1")).toEqual([[true, true, true, true]]);
  expect(book.run("values")).toEqual([true, true, "Exception"]);
});

test("the clock is the given one and local time is the script's zone", () => {
  const now = () => Date.UTC(2026, 2, 1, 23, 30);
  const script = `function local() {
    const date = new Date();
    const set = new Date(2026, 0, 31, 8); set.setDate(set.getDate() + 1);
    return [date.getTime() === Date.now(), date.getDate(), date.getHours(), date.getTimezoneOffset(),
      new Date("2026-01-05").getTime(), new Date("2026-01-05T00:00:00").getTime(), set.toISOString(), new Date(2026, 0, 5).getTime()];
  }`;
  const monday = Date.UTC(2026, 0, 5);
  const run = (timeZone: string) => openScript(script, { now, manifest: { timeZone } }).run("local");
  expect(run("Etc/UTC")).toEqual([true, 1, 23, -0, monday, monday, "2026-02-01T08:00:00.000Z", monday]);
  const early = monday - 8 * 3_600_000;
  expect(run("Asia/Shanghai")).toEqual([true, 2, 7, -480, monday, early, "2026-02-01T00:00:00.000Z", early]);
});

test("code that fails at load fails every run", () => {
  const book = openScript(`throw new Error("broken at load");\n/** @customfunction */\nfunction ONE() { return 1; }`);
  expect(book.evaluate("=ONE()")).toBe("#ERROR!");
  expect(book.explain("=ONE()")).toBe("broken at load");
  expect(() => book.run("ONE")).toThrow("broken at load");
});

test("a member that nobody wrote stops the run with its name", () => {
  const book = openScript(`
function unknownMethod() { return SpreadsheetApp.getActiveSheet().setFancyThing(1); }
function unknownProperty() { return SpreadsheetApp.Colour; }
function unknownEnum() { return SpreadsheetApp.BorderStyle.WAVY; }
function inside() { return SpreadsheetApp.getActiveSheet().sheetId; }
function assign() { SpreadsheetApp.getActiveSheet().getRange = null; }`);
  expect(() => book.run("unknownMethod")).toThrow("Sheet.setFancyThing is not stood in for");
  expect(() => book.run("unknownProperty")).toThrow("SpreadsheetApp.Colour is not stood in for");
  expect(() => book.run("unknownEnum")).toThrow("BorderStyle.WAVY is not stood in for");
  expect(() => book.run("inside")).toThrow("Sheet.sheetId is not stood in for");
  expect(() => book.run("assign")).toThrow("Sheet.getRange cannot be assigned");
});

test("the script's log is kept", () => {
  const book = openScript(
    `function write() { console.error("lost", new Error("why")); console.info({ a: 1 }); Logger.log("%s of %s", 1, 2); }`,
  );
  book.run("write");
  expect(book.log).toEqual([
    { level: "error", text: "lost why" },
    { level: "info", text: '{"a":1}' },
    { level: "info", text: "1 of 2" },
  ]);
});
