import { describe, expect, test } from "vitest";
import { openScript } from "../harness";

// With this seed the cache loses nothing in its first reads.
const run = (body: string): unknown => openScript(`function main() { ${body} }`, { seed: 2 }).run("main");

describe("properties", () => {
  test("are text whatever was put in, by store", () => {
    expect(
      run(`const p = PropertiesService.getDocumentProperties(); p.setProperty("n", 5); p.setProperties({ b: true, u: null });
      return [p.getProperty("n"), p.getProperty("none"), p.getProperties(), p.getKeys(), PropertiesService.getUserProperties().getProperty("n")];`),
    ).toEqual(["5", null, { n: "5", b: "true", u: "null" }, ["n", "b", "u"], null]);
    expect(
      run(`const p = PropertiesService.getUserProperties(); p.setProperties({ a: "1", b: "2" }); p.setProperties({ c: "3" }, true);
      p.deleteProperty("none"); const kept = p.getKeys(); p.deleteAllProperties(); return [kept, p.getKeys()];`),
    ).toEqual([["c"], []]);
  });
  test("a value is at most 9 kB with its key, in bytes", () => {
    const set =
      (length: number, letter = "x") =>
      () =>
        run(`PropertiesService.getDocumentProperties().setProperty("k", "${letter}".repeat(${length}));`);
    expect(set(9 * 1024 - 1)).not.toThrow();
    expect(set(9 * 1024)).toThrow("Argument too large: value");
    expect(set(3100, "目")).toThrow("Argument too large: value");
  });
  test("a store holds at most 500 kB, and a write that does not fit writes nothing", () => {
    expect(
      run(`const p = PropertiesService.getDocumentProperties(); let n = 0;
      try { for (; n < 100; n++) p.setProperty("key" + n, "x".repeat(8000)); } catch (error) { return [n, error.message, p.getKeys().length]; }`),
    ).toEqual([63, "You have exceeded the property storage quota. Please remove some properties and try again.", 63]);
  });
  test("nothing odd comes out of odd keys", () => {
    expect(run(`return PropertiesService.getDocumentProperties().getProperty("constructor");`)).toBeNull();
  });
});

describe("the cache", () => {
  test("forgets after its time, at most six hours", () => {
    expect(
      run(`const c = CacheService.getDocumentCache(); c.put("a", "1", 10); c.put("b", "2", 99999);
      Utilities.sleep(9000); const before = c.get("a"); Utilities.sleep(1000); const after = c.get("a");
      const kept = c.get("b"); Utilities.sleep(21600000); return [before, after, kept, c.get("b")];`),
    ).toEqual(["1", null, "2", null]);
  });
  test("may lose an entry at any time", () => {
    const lost = run(`const c = CacheService.getScriptCache(); let lost = 0;
      for (let i = 0; i < 500; i++) { c.put("k", "v"); if (c.get("k") === null) lost++; } return lost;`) as number;
    expect(lost).toBeGreaterThan(5);
    expect(lost).toBeLessThan(60);
  });
  test("holds at most a thousand entries, the oldest going first", () => {
    expect(
      run(`const c = CacheService.getUserCache(); for (let i = 0; i < 1001; i++) c.put("k" + i, "v");
      return c.get("k0");`),
    ).toBeNull();
  });
  test.each([
    ['put("k".repeat(251), "v")', "Argument too large: key"],
    ['put("k", "v".repeat(102401))', "Argument too large: value"],
    ['put("k", 5)', "don't match the method signature"],
  ])("%s is refused", (call, sentence) =>
    expect(() => run(`CacheService.getDocumentCache().${call};`)).toThrow(sentence),
  );
});

describe("locks", () => {
  const script = `
function take() { const lock = LockService.getDocumentLock(); const got = lock.tryLock(500); const has = lock.hasLock(); lock.releaseLock(); return [got, has, lock.hasLock()]; }
function keep() { return LockService.getDocumentLock().tryLock(1); }
function wait() { LockService.getDocumentLock().waitLock(1000); }`;
  test("are held within a run, and given back at its end", () => {
    const book = openScript(script);
    expect(book.run("take")).toEqual([true, true, false]);
    expect([book.run("keep"), book.run("keep")]).toEqual([true, true]);
  });
  test("somebody else can hold one", () => {
    const book = openScript(script);
    book.holdLock("document", true);
    expect(book.run("take")).toEqual([false, false, false]);
    expect(() => book.run("wait")).toThrow("Lock timeout: another process was holding the lock for too long.");
    book.holdLock("document", false);
    expect(book.run("keep")).toBe(true);
  });
});

describe("pages", () => {
  const files = { sidebar: "<p>hi</p>" };
  const open = (body: string) => openScript(`function main() { ${body} }`, { files });
  test("come from the build's files or from text", () => {
    const book =
      open(`const html = HtmlService.createHtmlOutputFromFile("sidebar"); html.append("<b>there</b>").setTitle("T").setWidth(500);
      SpreadsheetApp.getUi().showSidebar(html); return html.getContent();`);
    expect(book.shownSidebar).toBeUndefined();
    expect(book.run("main")).toBe("<p>hi</p><b>there</b>");
    expect(book.shownSidebar).toEqual({ title: "T", html: "<p>hi</p><b>there</b>", width: 500 });
  });
  test("a dialog has its own title and size", () => {
    const book = open(
      `SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput("x").setWidth(9).setHeight(8), "D");`,
    );
    book.run("main");
    expect(book.shownDialog).toEqual({ title: "D", html: "x", width: 9, height: 8 });
  });
  test.each(["missing", "constructor", "sidebar.html"])("there is no file %s", (name) => {
    expect(() => open(`HtmlService.createHtmlOutputFromFile("${name}");`).run("main")).toThrow(
      `No HTML file named ${name} was found.`,
    );
  });
  test("text is no page", () => {
    expect(() => open(`SpreadsheetApp.getUi().showSidebar("x");`).run("main")).toThrow(
      "The parameters (String) don't match",
    );
  });
});
