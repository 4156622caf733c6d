import { describe, expect, test } from "vitest";
import { MANIFEST, openScript } from "../harness";

const MODES = ["NONE", "LIMITED", "FULL"] as const;

/** What a trigger may do in each mode, by the table of the platform's add-on documentation. */
const TABLE: readonly [string, string, { NONE: boolean; LIMITED: boolean; FULL: boolean }][] = [
  [
    "add a menu item",
    'SpreadsheetApp.getUi().createAddonMenu().addItem("a", "b").addToUi()',
    { NONE: true, LIMITED: true, FULL: true },
  ],
  [
    "read the document",
    "SpreadsheetApp.getActive().getSheets()[0].getName()",
    { NONE: false, LIMITED: true, FULL: true },
  ],
  [
    "write the document",
    'SpreadsheetApp.getActiveSheet().getRange("A1").setValue(1)',
    { NONE: false, LIMITED: true, FULL: true },
  ],
  [
    "document properties",
    'PropertiesService.getDocumentProperties().getProperty("a")',
    { NONE: false, LIMITED: true, FULL: true },
  ],
  [
    "user properties",
    'PropertiesService.getUserProperties().getProperty("a")',
    { NONE: false, LIMITED: true, FULL: true },
  ],
  [
    "show the sidebar",
    'SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x"))',
    { NONE: false, LIMITED: false, FULL: true },
  ],
  ["show an alert", 'SpreadsheetApp.getUi().alert("x")', { NONE: false, LIMITED: false, FULL: true }],
  ["the cache", 'CacheService.getDocumentCache().get("a")', { NONE: false, LIMITED: true, FULL: true }],
  ["a lock", "LockService.getDocumentLock().tryLock(1)", { NONE: false, LIMITED: true, FULL: true }],
  ["the person's language", "Session.getActiveUserLocale()", { NONE: true, LIMITED: true, FULL: true }],
  ["the log", 'Logger.log("x")', { NONE: true, LIMITED: true, FULL: true }],
  ["small services", "Utilities.getUuid()", { NONE: true, LIMITED: true, FULL: true }],
  ["another document", 'SpreadsheetApp.openById("x")', { NONE: false, LIMITED: false, FULL: false }],
];

describe.each(TABLE)("%s", (_, code, allowed) => {
  test.each(MODES)("in mode %s", (authMode) => {
    const book = openScript(`function onOpen() { ${code}; console.info("done"); }`, {
      authMode,
      answer: () => ({ button: "OK" }),
    });
    book.openDocument();
    const done = book.log.some(({ text }) => text === "done");
    expect({ done, log: book.log }).toEqual({ done: allowed[authMode], log: expect.anything() });
    if (!allowed[authMode]) expect(book.log.at(-1)!.text).toMatch(/^You do not have permission to call /);
  });
});

test("a forbidden call while the script loads keeps the menu away, in mode NONE only", () => {
  const script = `
var id = SpreadsheetApp.getActiveSpreadsheet().getId();
function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem("a", "b").addToUi(); }`;
  expect(openScript(script, { authMode: "NONE" }).openDocument()).toEqual([]);
  expect(openScript(script, { authMode: "LIMITED" }).openDocument()).toHaveLength(1);
});

test("onOpen is told its mode, and the document only where it may see it", () => {
  const script =
    "function onOpen(e) { console.info(e.authMode === ScriptApp.AuthMode.NONE, String(e.authMode), JSON.stringify(e.authMode), !!e.source); }";
  const told = (authMode: "NONE" | "LIMITED") => {
    const book = openScript(script, { authMode });
    book.openDocument();
    return book.log[0]!.text;
  };
  expect(told("NONE")).toBe('true NONE "NONE" false');
  expect(told("LIMITED")).toBe('false LIMITED "LIMITED" true');
});

describe("scopes", () => {
  const script = `
function reads() { return SpreadsheetApp.getActiveSheet().getName(); }
function shows() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x")); }
function email() { return Session.getActiveUser().getEmail(); }
function opens() { SpreadsheetApp.openByUrl("x"); }`;
  const withScopes = (...names: string[]) =>
    openScript(script, { manifest: { oauthScopes: names.map((name) => `https://www.googleapis.com/auth/${name}`) } });

  test("the document needs currentonly", () => {
    expect(withScopes("spreadsheets.currentonly").run("reads")).toBe("Sheet1");
    expect(() => withScopes("script.container.ui").run("reads")).toThrow(
      "Specified permissions are not sufficient to call SpreadsheetApp.getActiveSheet. Required permissions: https://www.googleapis.com/auth/spreadsheets.currentonly",
    );
  });
  test("the sidebar needs container.ui", () => {
    expect(() => withScopes("spreadsheets.currentonly").run("shows")).toThrow("auth/script.container.ui");
  });
  test("other documents need more than the add-on asks for", () => {
    expect(() => openScript(script).run("opens")).toThrow(
      "You do not have permission to call SpreadsheetApp.openByUrl. Required permissions: https://www.googleapis.com/auth/spreadsheets",
    );
  });
  test("the person's address needs a scope of its own", () => {
    expect(() => openScript(script).run("email")).toThrow("auth/userinfo.email");
    expect(withScopes("spreadsheets.currentonly", "userinfo.email").run("email")).toBe("person@example.com");
  });
  test("without a list the platform works the scopes out", () => {
    expect(openScript(script, { manifest: {} }).run("reads")).toBe("Sheet1");
  });
  test("the manifest of these tests is the add-on's", () => expect(MANIFEST.oauthScopes).toHaveLength(2));
});
