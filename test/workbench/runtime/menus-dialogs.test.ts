import { describe, expect, test } from "vitest";
import type { Answer, Dialog } from "../../../scripts/workbench/workbook";
import { openScript } from "../harness";

const script = `
function onOpen() {
  const ui = SpreadsheetApp.getUi();
  ui.createAddonMenu().addItem("Fill", "fill").addSeparator()
    .addSubMenu(ui.createMenu("More").addItem("Fill again", "fill").addItem("Broken", "gone")).addToUi();
}
function fill() { const cell = SpreadsheetApp.getActiveSheet().getRange("A1"); cell.setValue(Number(cell.getValue()) + 1); }
function ask() {
  const ui = SpreadsheetApp.getUi();
  const sure = ui.alert("Title", "Sure?", ui.ButtonSet.YES_NO);
  if (sure !== ui.Button.YES) return "no";
  const name = ui.prompt("Name?", ui.ButtonSet.OK_CANCEL);
  return name.getSelectedButton() === ui.Button.OK ? "named " + name.getResponseText() : "closed";
}
function toast() { SpreadsheetApp.getActive().toast("Done", "Title", 5); }
function wrong() { SpreadsheetApp.getUi().alert(1); }
`;

describe("menus", () => {
  test("are the tree that onOpen adds", () => {
    const book = openScript(script);
    expect(book.menus).toEqual([]);
    expect(book.openDocument()).toEqual([
      {
        kind: "menu",
        caption: "",
        items: [
          { kind: "item", caption: "Fill", functionName: "fill" },
          { kind: "separator" },
          {
            kind: "menu",
            caption: "More",
            items: [
              { kind: "item", caption: "Fill again", functionName: "fill" },
              { kind: "item", caption: "Broken", functionName: "gone" },
            ],
          },
        ],
      },
    ]);
    expect(book.openDocument()).toHaveLength(1);
  });
  test("run their functions", () => {
    const book = openScript(script);
    book.openDocument();
    book.clickMenu("Fill");
    book.clickMenu("More", "Fill again");
    expect(book.values("Sheet1", "A1")).toEqual([[2]]);
    expect(() => book.clickMenu("More", "Broken")).toThrow("Script function not found: gone");
    expect(() => book.clickMenu("More")).toThrow("no menu item More");
    expect(() => book.clickMenu("Nothing")).toThrow("no menu item Nothing");
  });
  test("a script without onOpen has none", () => expect(openScript("function a() {}").openDocument()).toEqual([]));
  test("an empty menu is refused", () => {
    expect(() => openScript("function a() { SpreadsheetApp.getUi().createMenu('x').addToUi(); }").run("a")).toThrow(
      "at least one item",
    );
  });
});

describe("dialogs", () => {
  test.each<[Answer[], string]>([
    [[{ button: "NO" }], "no"],
    [[{ button: "YES" }, { button: "OK", text: "Ann" }], "named Ann"],
    [[{ button: "YES" }, { button: "CLOSE" }], "closed"],
  ])("answered %j", (answers, outcome) => {
    const book = openScript(script);
    book.answers.push(...answers);
    expect(book.run("ask")).toBe(outcome);
    expect(book.answers).toEqual([]);
  });
  test("are seen as they were shown", () => {
    const seen: Dialog[] = [];
    const book = openScript(script, {
      answer: (dialog) => {
        seen.push(dialog);
        return { button: "YES" };
      },
    });
    book.run("ask");
    expect(seen).toEqual([
      { kind: "alert", title: "Title", text: "Sure?", buttons: "YES_NO" },
      { kind: "prompt", title: "", text: "Name?", buttons: "OK_CANCEL" },
    ]);
    expect(book.dialogs).toEqual(seen);
  });
  test("without an answer the run fails, so that no test waits for ever", () => {
    expect(() => openScript(script).run("ask")).toThrow('nobody answers the alert "Title"');
  });
  test("a number is no text", () =>
    expect(() => openScript(script).run("wrong")).toThrow("The parameters (number) don't match"));
  test("toasts are kept", () => {
    const shown: string[] = [];
    const book = openScript(script, { onShow: (what) => shown.push(what) });
    book.run("toast");
    expect(book.toasts).toEqual([{ message: "Done", title: "Title" }]);
    expect(shown).toEqual(["toast"]);
  });
});
