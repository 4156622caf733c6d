import { element } from "./element";
import type { Command, MenuEntry } from "./menu-bar";

interface Wishes {
  choose(command: Command): void;
  /** Escape: close this menu, focus what opened it. */
  escape(): void;
  /** An arrow to the side that no submenu took. */
  sideways(step: 1 | -1): void;
  /** Tab: close everything. */
  abandon(): void;
}

/** One open menu and, inside it, its open submenu. */
export class MenuPopup {
  private readonly menu: HTMLElement;
  private readonly items: { button: HTMLButtonElement; command: Command }[] = [];
  private child: MenuPopup | undefined;

  constructor(
    private readonly opener: HTMLElement,
    side: "below" | "beside",
    entries: readonly MenuEntry[],
    private readonly wishes: Wishes,
  ) {
    this.menu = element("div", { role: "menu", class: "menu", "aria-label": opener.textContent ?? "" });
    for (const entry of entries) {
      this.menu.append(entry === "separator" ? element("div", { role: "separator" }) : this.item(entry));
    }
    this.menu.addEventListener("keydown", (event) => this.onKey(event));
    opener.closest("nav")?.append(this.menu);
    this.place(side);
  }

  focus(which: "first" | "last"): void {
    this.items.at(which === "first" ? 0 : -1)?.button.focus();
  }

  contains(node: Node): boolean {
    return this.menu.contains(node) || (this.child?.contains(node) ?? false);
  }

  remove(): void {
    this.child?.remove();
    this.child = undefined;
    this.menu.remove();
  }

  private item(command: Command): HTMLButtonElement {
    const ticked = command.checked !== undefined;
    const button = element(
      "button",
      {
        type: "button",
        role: ticked ? "menuitemcheckbox" : "menuitem",
        tabindex: "-1",
        "aria-checked": ticked ? String(command.checked) : undefined,
        "aria-disabled": command.enabled === false ? "true" : undefined,
        "aria-haspopup": command.items ? "menu" : undefined,
        "aria-expanded": command.items ? "false" : undefined,
      },
      element("span", { class: "label" }, command.label),
    );
    if (command.shortcut) {
      button.append(element("span", { class: "shortcut", "aria-hidden": "true" }, command.shortcut));
    }
    button.addEventListener("click", () => this.activate(button, command));
    button.addEventListener("pointerenter", () => {
      button.focus({ preventScroll: true });
      this.closeChild();
      if (command.items) {
        this.openChild(button, command);
      }
    });
    this.items.push({ button, command });
    return button;
  }

  private activate(button: HTMLButtonElement, command: Command): void {
    if (command.enabled === false) {
      return;
    }
    if (command.items) {
      this.openChild(button, command)?.focus("first");
    } else {
      this.wishes.choose(command);
    }
  }

  private openChild(button: HTMLButtonElement, command: Command): MenuPopup | undefined {
    this.closeChild();
    if (command.enabled === false) {
      return undefined;
    }
    button.setAttribute("aria-expanded", "true");
    const back = (): void => {
      this.closeChild();
      button.focus();
    };
    this.child = new MenuPopup(button, "beside", command.items?.() ?? [], {
      ...this.wishes,
      escape: back,
      sideways: (step) => (step < 0 ? back() : this.wishes.sideways(step)),
    });
    return this.child;
  }

  private closeChild(): void {
    this.child?.opener.setAttribute("aria-expanded", "false");
    this.child?.remove();
    this.child = undefined;
  }

  private onKey(event: KeyboardEvent): void {
    const at = this.items.findIndex(({ button }) => button === document.activeElement);
    const step = (by: number) => this.items[(at + by + this.items.length) % this.items.length]?.button.focus();
    const here = this.items[at];
    const actions: Record<string, () => void> = {
      ArrowDown: () => step(1),
      ArrowUp: () => (at < 0 ? this.focus("last") : step(-1)),
      Home: () => this.focus("first"),
      End: () => this.focus("last"),
      ArrowRight: () => (here?.command.items ? this.activate(here.button, here.command) : this.wishes.sideways(1)),
      ArrowLeft: () => this.wishes.sideways(-1),
      Escape: () => this.wishes.escape(),
      Tab: () => this.wishes.abandon(),
      Enter: () => here && this.activate(here.button, here.command),
      " ": () => here && this.activate(here.button, here.command),
    };
    const found = event.key.length === 1 && event.key !== " " ? this.startingWith(event.key, at) : undefined;
    const action = found ? () => found.focus() : actions[event.key];
    event.stopPropagation();
    if (action) {
      event.preventDefault();
      this.closeChild();
      action();
    }
  }

  private startingWith(letter: string, after: number): HTMLButtonElement | undefined {
    const order = this.items.map((_, i) => this.items[(after + 1 + i) % this.items.length]!);
    return order.find(({ command }) => command.label.toLowerCase().startsWith(letter.toLowerCase()))?.button;
  }

  /** Beside or below what opened it, moved to stay inside the window. */
  private place(side: "below" | "beside"): void {
    const anchor = this.opener.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = this.menu;
    const right = side === "below" ? anchor.left : anchor.right - 2;
    const left =
      right + width <= innerWidth ? right : side === "below" ? innerWidth - width - 4 : anchor.left - width + 2;
    const top = side === "below" ? anchor.bottom + 2 : anchor.top - 6;
    this.menu.style.left = `${Math.max(4, left)}px`;
    this.menu.style.top = `${Math.max(4, Math.min(top, innerHeight - height - 4))}px`;
  }
}
