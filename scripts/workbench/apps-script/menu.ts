import type { MenuEntry, Menu as ShownMenu } from "../workbook-interface";
import { want } from "./arguments";
import { Exception } from "./exception";
import type { Execution } from "./execution";
import { Service } from "./service";

/** A menu being put together; `addToUi` shows it. */
export class Menu extends Service {
  readonly className = "Menu";
  private readonly items: MenuEntry[] = [];

  constructor(
    execution: Execution,
    private readonly caption: string,
  ) {
    super(execution);
  }

  addItem(caption: unknown, functionName: unknown): this {
    const name = want.text(functionName, "Menu.addItem");
    this.items.push({ kind: "item", caption: want.text(caption, "Menu.addItem"), functionName: name });
    return this;
  }
  addSeparator(): this {
    this.items.push({ kind: "separator" });
    return this;
  }
  addSubMenu(menu: unknown): this {
    this.items.push(want.instance(menu, Menu, "Menu.addSubMenu")._shown());
    return this;
  }
  addToUi(): void {
    if (this.items.length === 0) throw new Exception("A menu must have at least one item.");
    const { ui } = this.execution.runtime;
    ui.menus = [...ui.menus.filter((menu) => menu.caption !== this.caption), this._shown()];
  }

  _shown(): ShownMenu {
    return { kind: "menu", caption: this.caption, items: [...this.items] };
  }
}
