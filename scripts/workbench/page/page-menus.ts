import type { Menu, MenuEntry as ScriptEntry } from "../workbook-interface";
import { resetBook } from "./book-keeper";
import type { Desk } from "./desk";
import { showDialog, textField } from "./dialog";
import { downloadXlsx } from "./download-xlsx";
import { engineMenus } from "./engine-menus";
import type { Command, MenuEntry } from "./menu-bar";
import { openCsv } from "./open-csv";
import { isBlank, openCompany, openFirst } from "./open-first";
import { askSettings } from "./settings-dialog";

/** The platform writes the add-on's name over the menu that `createAddonMenu` makes. */
const ADD_ON_NAME = "KPI Scorecards";

/** Everything in the page's menu bar. */
export function pageMenus(desk: Desk): Command[] {
  const { words } = desk;
  return [
    { label: words.file, items: () => fileMenu(desk) },
    ...engineMenus(desk.grid.env),
    { label: words.extensions, items: () => extensions(desk) },
    { label: words.workbench, items: () => workbenchMenu(desk) },
  ];
}

function fileMenu(desk: Desk): MenuEntry[] {
  const { words } = desk;
  return [
    { label: words.rename, run: () => void desk.attempt(() => rename(desk)) },
    { label: words.openCsv, run: () => void desk.attempt(() => openCsv(desk)) },
    { label: words.downloadXlsx, run: () => void desk.attempt(() => downloadXlsx(desk.workbook.model, desk.name)) },
    { label: words.print, run: () => desk.grid.env.printSpreadsheet(), shortcut: "Ctrl+P" },
    "separator",
    { label: words.reset, run: () => void desk.attempt(() => reset(desk)) },
  ];
}

function extensions(desk: Desk): MenuEntry[] {
  const { menus } = desk.workbook;
  if (menus.length === 0) {
    return [{ label: desk.words.noMenu, enabled: false }];
  }
  return menus.map((menu) => ({ label: menu.caption || ADD_ON_NAME, items: () => scriptEntries(desk, menu, []) }));
}

function scriptEntries(desk: Desk, menu: Menu, path: readonly string[]): MenuEntry[] {
  return menu.items.map((entry: ScriptEntry) => {
    if (entry.kind === "separator") {
      return "separator";
    }
    const inner = [...path, entry.caption];
    return entry.kind === "menu"
      ? { label: entry.caption, items: () => scriptEntries(desk, entry, inner) }
      : { label: entry.caption, run: () => void desk.attempt(() => desk.workbook.clickMenu(...inner)) };
  });
}

function workbenchMenu(desk: Desk): MenuEntry[] {
  const { words } = desk;
  return [
    { label: words.settings, run: () => void desk.attempt(() => changeSettings(desk)) },
    {
      label: words.openCompany,
      enabled: desk.offers("rpc") && isBlank(desk),
      run: () => void desk.attempt(() => openCompany(desk)),
    },
    { label: words.recalculate, run: () => void desk.attempt(() => desk.workbook.recalculate()) },
  ];
}

async function rename(desk: Desk): Promise<void> {
  const { words } = desk;
  const name = textField(words.nameOfBook, desk.name);
  const buttons = [
    { label: words.cancel, value: "cancel" },
    { label: words.ok, value: "ok", primary: true },
  ];
  if ((await showDialog(words.nameOfBook, [name.field], buttons)) === "ok" && name.value() !== "") {
    desk.rename(name.value());
  }
}

async function reset(desk: Desk): Promise<void> {
  const { words } = desk;
  if (await desk.confirm(words.resetQuestion, words.resetDetail, words.startAgain)) {
    await desk.keeper.settle();
    await resetBook();
    desk.name = words.untitled;
    await openFirst(desk);
  }
}

async function changeSettings(desk: Desk): Promise<void> {
  const settings = await askSettings(desk.settings, desk.words);
  if (!settings) {
    return;
  }
  const isOther = settings.userLocale !== desk.settings.userLocale;
  if (isOther && desk.isUntouched && !isBlank(desk)) {
    // Nothing of the person's is in it: it is written anew in the language that was chosen.
    const isUntitled = desk.name === desk.words.untitled;
    desk.settings = settings;
    desk.name = isUntitled ? desk.words.untitled : desk.name;
    await openCompany(desk);
  } else {
    await desk.changeSettings(settings);
  }
}
