import { expect, test } from "vitest";
import { checkBundle, SIZE_BARS } from "../../scripts/build/check-bundle";

const page = "<!DOCTYPE html><title>x</title>";
const check = (code: string, names: readonly string[] = []): string[] =>
  checkBundle({ "Code.js": code, "sidebar.html": page }, names);

test("a bundle of declarations that names only the language and known services is right", () => {
  expect(
    check("var A=(()=>({go(){SpreadsheetApp.flush();return new Float64Array(2)}}))();\nfunction go(){return A.go()}", [
      "go",
    ]),
  ).toEqual([]);
});

test.each(["fetch", "URL", "structuredClone", "setTimeout", "document", "process", "TextEncoder", "DriveApp"])(
  "%s is refused by its name",
  (name) =>
    expect(check(`var A=()=>${name}("x");`)).toEqual([`dist/Code.js names ${name}, which Apps Script does not have`]),
);

test("work at load is refused", () => {
  expect(check('"use strict";var a=1;Math.max(a,2);')).toEqual(["dist/Code.js runs a ExpressionStatement at load"]);
});

test("a top-level function that nobody declared is refused, a name taken twice too", () => {
  expect(check("function go(){}\nfunction helper(){}", ["go"])).toEqual([
    "dist/Code.js has a top-level function helper that nobody declared",
  ]);
  expect(check("function go(){}", ["go", "go"])).toEqual(["go is both a formula and an entry point"]);
});

test("syntax that the platform's parser refuses is refused here", () => {
  expect(() => check("class A { #x = 1; }")).toThrow();
  expect(() => check("var a = b?.c;")).toThrow();
});

test("a file over its bar is refused with both sizes, counted in bytes", () => {
  const bar = SIZE_BARS["Code.js"]!;
  const code = `var a="${"指".repeat(bar / 3)}";`;
  expect(check(code)).toEqual([`dist/Code.js has ${Buffer.byteLength(code)} bytes, its bar is ${bar}`]);
});
