import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { allFunctions } from "../../src/functions/all";

const code = readFileSync("dist/Code.js", "utf8");
const stubs = new Map(
  [...code.matchAll(/\/\*\*\n((?: \*[^\n]*\n)+) \*\/\nfunction (\w+)\(([^)]*)\)\{/g)].map(
    ([, doc, name, parameters]) => [
      name!,
      { doc: doc!.split("\n").map((line) => line.replace(/^ \* ?/, "")), parameters: parameters!.split(",") },
    ],
  ),
);

describe.each(allFunctions())("stub of $name", ({ name, args }) => {
  const stub = stubs.get(name)!;

  test("stands right below its JSDoc, with the declared parameters", () => {
    expect(stub?.parameters).toEqual(Object.keys(args));
    expect(stub.doc).toContain("@customfunction");
  });

  test("describes each parameter in both languages, with an example range, in 120 characters", () => {
    for (const key of Object.keys(args)) {
      const line = stub.doc.find((each) => new RegExp(`^@param \\{.+?\\} ${key} `).test(each));
      const text = line?.replace(/^@param \{.+?\} \w+ /, "") ?? "";
      expect(text, `${name} ${key}`).toMatch(/[A-Za-z]/);
      expect(text, `${name} ${key}`).toMatch(/\p{Script=Han}/u);
      expect(text.length, `${name} ${key}: ${text}`).toBeLessThanOrEqual(120);
    }
  });
});
