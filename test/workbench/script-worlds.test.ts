import vm from "node:vm";
import { expect, test } from "vitest";
import { worldsOf } from "../../scripts/workbench/script-worlds";

/** Worlds of `node:vm`, with how many realms were made and thrown away. */
function counted() {
  const count = { made: 0, discarded: 0, compiled: 0 };
  const compileScript = worldsOf(() => {
    count.made += 1;
    const parsingContext = vm.createContext({});
    return {
      global: vm.runInContext("globalThis", parsingContext) as Record<string, unknown>,
      compile: (body) => {
        count.compiled += 1;
        return vm.compileFunction(body, [], { parsingContext }) as () => unknown;
      },
      discard: () => {
        count.discarded += 1;
      },
    };
  });
  return { count, compileScript };
}

const SCRIPT = `var seen = 0;
function count() { seen += 1; return seen; }
function spoil() { Array.prototype.left = 1; }
function greet() { return GREETING; }`;

test("a realm in which nothing was left serves again, its script compiled once", () => {
  const { count, compileScript } = counted();
  const start = compileScript(SCRIPT);
  for (const greeting of ["hello", "good day"]) {
    const world = start({ GREETING: greeting }, () => undefined);
    expect((world.global["greet"] as () => string)()).toBe(greeting);
    expect((world.global["count"] as () => number)()).toBe(1);
    world.dispose();
  }
  expect(count).toEqual({ made: 1, discarded: 0, compiled: 1 });
});

test("a realm in which something was left is thrown away", () => {
  const { count, compileScript } = counted();
  const start = compileScript(SCRIPT);
  const spoilt = start({}, () => undefined);
  (spoilt.global["spoil"] as () => void)();
  spoilt.dispose();
  const next = start({}, () => undefined);
  expect("left" in (next.global["Array"] as ArrayConstructor).prototype).toBe(false);
  expect(count).toEqual({ made: 2, discarded: 1, compiled: 2 });
});

test("worlds that are open at the same time have realms of their own", () => {
  const { count, compileScript } = counted();
  const start = compileScript(SCRIPT);
  const [outer, inner] = [start({}, () => undefined), start({}, () => undefined)];
  expect(outer.global).not.toBe(inner.global);
  inner.dispose();
  outer.dispose();
  expect(count.made).toBe(2);
});

test("another script gets nothing of the one before", () => {
  const { compileScript } = counted();
  compileScript(SCRIPT)({ GREETING: "hello" }, () => undefined).dispose();
  const world = compileScript("function look() { return typeof count + typeof GREETING; }")({}, () => undefined);
  expect((world.global["look"] as () => string)()).toBe("undefinedundefined");
});
