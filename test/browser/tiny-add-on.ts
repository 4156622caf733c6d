import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

const CODE = `
function onOpen() {
  var ui = SpreadsheetApp.getUi();
  ui.createAddonMenu()
    .addItem("Show sidebar", "showSidebar")
    .addItem("Write", "write")
    .addSeparator()
    .addSubMenu(ui.createMenu("More").addItem("Ask", "ask").addItem("Break", "breakIt"))
    .addToUi();
}
function showSidebar() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("sidebar").setTitle("Tiny sidebar"));
}
function write() {
  var sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange(1, 1, 2, 2).setValues([["数据", 1], ["=1+1", 2]]);
  sheet.getRange("B1").setNote("A note of the script");
  SpreadsheetApp.getActiveSpreadsheet().toast("Written", "Tiny");
}
function ask() {
  var ui = SpreadsheetApp.getUi();
  var answer = ui.alert("Go on?", "Really?", ui.ButtonSet.YES_NO);
  SpreadsheetApp.getActiveSheet().getRange("C1").setValue(answer === ui.Button.YES ? "yes" : "no");
}
function breakIt() {
  throw new Error("Broken on purpose");
}
function add(a, b) {
  if (typeof a !== "number") throw new Error("add: a must be a number");
  return a + b;
}
function hidden_() {}
var runs = 0;
function KINDS(values) {
  runs += 1;
  var seen = [typeof window, typeof document, typeof fetch, typeof setTimeout, typeof require, typeof process];
  var given = [values instanceof Array, values[0][0] instanceof Date, values[0][1] === ""];
  return [seen.concat(given, [runs])];
}
/**
 * Twice as much.
 * @param {A2} value What is doubled.
 * @customfunction
 */
function TWICE(value) {
  if (typeof value !== "number") throw new Error("TWICE: value must be a number, got " + value);
  return value * 2;
}
`;

const SIDEBAR = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Tiny</title></head><body>
<main><h1>侧边栏</h1>
<button id="add">Add</button> <button id="fail">Fail</button> <button id="close">Close</button>
<form id="form"><label>Name <input name="who" value="张三"></label></form>
<p id="out" role="status"></p></main>
<script>
var out = document.getElementById("out");
var say = function (text) { out.textContent = text; };
var failed = function (error, user) { say("failed: " + error.message + " " + (user || "")); };
document.getElementById("add").onclick = function () {
  google.script.run.withSuccessHandler(function (sum, user) { say("sum " + sum + " for " + user); })
    .withUserObject("me").add(2, 3);
};
document.getElementById("fail").onclick = function () {
  google.script.run.withFailureHandler(failed).withUserObject("still me").add("2", 3);
};
document.getElementById("close").onclick = function () { google.script.host.close(); };
</script></body></html>`;

/** A small add-on that tries every door between script and page. Returns the folder that holds it. */
export function tinyAddOn(): string {
  const folder = mkdtempSync(join(tmpdir(), "tiny-add-on-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const scopes = ["spreadsheets.currentonly", "script.container.ui"];
  const manifest = {
    timeZone: "Asia/Shanghai",
    runtimeVersion: "V8",
    oauthScopes: scopes.map((scope) => `https://www.googleapis.com/auth/${scope}`),
  };
  writeFileSync(join(folder, "Code.js"), CODE);
  writeFileSync(join(folder, "sidebar.html"), SIDEBAR);
  writeFileSync(join(folder, "appsscript.json"), JSON.stringify(manifest));
  return folder;
}
