import { registries } from "@odoo/o-spreadsheet";
import type { SpreadsheetChildEnv } from "./grid";
import type { Command, MenuEntry } from "./menu-bar";

type Action = ReturnType<typeof registries.topbarMenuRegistry.getMenuItems>[number];

/** The engine's own menus (Edit, View, Insert, Format, Data) as commands of the page's menu bar. */
export function engineMenus(env: SpreadsheetChildEnv): Command[] {
  return registries.topbarMenuRegistry
    .getMenuItems()
    .filter(({ id }) => id !== "file")
    .map((action) => ({ label: action.name(env), items: () => entries(action, env) }));
}

function entries(menu: Action, env: SpreadsheetChildEnv): MenuEntry[] {
  const made: MenuEntry[] = [];
  let separate = false;
  for (const action of menu.children(env)) {
    const children = action.children(env);
    if (action.isVisible(env) && (action.execute || children.length > 0)) {
      if (separate) {
        made.push("separator");
      }
      separate = false;
      made.push(command(action, children.length > 0, env));
    }
    separate ||= action.separator && made.length > 0;
  }
  return made;
}

function command(action: Action, hasChildren: boolean, env: SpreadsheetChildEnv): Command {
  const { execute, isActive } = action;
  const shortcut = action.shortcut || action.description(env);
  return {
    label: action.name(env),
    enabled: action.isEnabled(env),
    ...(shortcut && { shortcut }),
    ...(isActive && { checked: isActive(env) }),
    ...(hasChildren ? { items: () => entries(action, env) } : { run: () => void execute?.(env) }),
  };
}
