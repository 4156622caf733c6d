import type { Dialog } from "../workbook-interface";
import { want } from "./arguments";
import { EnumValue } from "./enum-value";
import { Button, ButtonSet } from "./enums";
import { mismatch } from "./exception";
import { HtmlOutput } from "./html-output";
import { Menu } from "./menu";
import { PromptResponse } from "./prompt-response";
import { Service } from "./service";

/** Menus, dialogs and the sidebar of the spreadsheet's window. */
export class Ui extends Service {
  readonly className = "Ui";
  override readonly constants = { Button, ButtonSet };

  createMenu(caption: unknown): Menu {
    return new Menu(this.execution, want.text(caption, "Ui.createMenu"));
  }
  /** The add-on's own menu under Extensions, named after the add-on. */
  createAddonMenu(): Menu {
    return new Menu(this.execution, ADDON_MENU);
  }
  alert(...args: unknown[]): unknown {
    const { button } = this.execution.runtime.ui.ask({ kind: "alert", ...readDialog(args, "Ui.alert") });
    return Button[button];
  }
  prompt(...args: unknown[]): PromptResponse {
    const answer = this.execution.runtime.ui.ask({ kind: "prompt", ...readDialog(args, "Ui.prompt") });
    return new PromptResponse(this.execution, answer);
  }
  showSidebar(html: unknown): void {
    this.execution.runtime.ui.showSidebar(want.instance(html, HtmlOutput, "Ui.showSidebar")._shown());
  }
  showModalDialog(html: unknown, title: unknown): void {
    this._dialog(html, title);
  }
  showModelessDialog(html: unknown, title: unknown): void {
    this._dialog(html, title);
  }

  private _dialog(html: unknown, title: unknown): void {
    const shown = want.instance(html, HtmlOutput, "Ui.showModalDialog")._shown();
    this.execution.runtime.ui.showDialog({ ...shown, title: want.text(title, "Ui.showModalDialog") });
  }
}

/** Caption of the menu that `createAddonMenu` makes; the platform puts the add-on's name there. */
export const ADDON_MENU = "";

/** `(text)`, `(text, buttons)`, `(title, text, buttons)`. */
function readDialog(args: readonly unknown[], method: string): Omit<Dialog, "kind"> {
  const texts = args.filter((arg): arg is string => typeof arg === "string");
  const last = args.at(-1);
  const buttons = last instanceof EnumValue && last.enumName === "ButtonSet" ? last.name() : "OK";
  const expected = args.length === 1 ? 1 : args.length - 1;
  if (args.length > 3 || texts.length !== expected || (args.length > 1 && !(last instanceof EnumValue)))
    throw mismatch(method, args);
  return { title: texts.length === 2 ? texts[0]! : "", text: texts.at(-1)!, buttons: buttons as Dialog["buttons"] };
}
