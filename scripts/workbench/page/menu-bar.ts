import { element } from "./element";
import { MenuPopup } from "./menu-popup";

export interface Command {
  readonly label: string;
  readonly run?: () => void;
  readonly items?: () => readonly MenuEntry[];
  readonly enabled?: boolean;
  /** A tick box of a menu, on or off. */
  readonly checked?: boolean;
  readonly shortcut?: string;
}
export type MenuEntry = Command | "separator";

/**
 * A menu bar that works as the ARIA pattern says: one stop of the Tab key, arrows inside, Escape
 * back, letters jump. F10 enters it from anywhere, since Tab moves the cell inside the grid.
 */
export class MenuBar {
  private readonly bar: HTMLElement;
  private buttons: HTMLButtonElement[] = [];
  private menus: readonly Command[] = [];
  private popup: MenuPopup | undefined;

  /** @param leave gives the focus back to the grid */
  constructor(
    host: HTMLElement,
    label: string,
    private readonly leave: () => void,
  ) {
    this.bar = element("div", { role: "menubar", "aria-label": label, class: "menu-bar" });
    host.replaceChildren(this.bar);
    this.bar.addEventListener("keydown", (event) => this.onKey(event));
    document.addEventListener("pointerdown", ({ target }) => {
      if (this.popup && target instanceof Node && !this.bar.contains(target) && !this.popup.contains(target)) {
        this.close();
      }
    });
    // A click into the sidebar's frame is seen only as a loss of focus.
    window.addEventListener("blur", () => this.close());
  }

  show(menus: readonly Command[]): void {
    this.close();
    this.menus = menus;
    this.buttons = menus.map(({ label }, i) => {
      const button = element(
        "button",
        {
          type: "button",
          role: "menuitem",
          "aria-haspopup": "menu",
          "aria-expanded": "false",
          tabindex: i ? "-1" : "0",
        },
        label,
      );
      button.addEventListener("click", () => (this.openAt() === i ? this.close() : this.open(i)));
      button.addEventListener("pointerenter", () => {
        if (this.popup && this.openAt() !== i) {
          this.open(i);
        }
      });
      return button;
    });
    this.bar.replaceChildren(...this.buttons);
  }

  focus(): void {
    this.buttons.find((button) => button.tabIndex === 0)?.focus();
  }

  close(): void {
    this.popup?.remove();
    this.popup = undefined;
    for (const button of this.buttons) {
      button.setAttribute("aria-expanded", "false");
    }
  }

  private openAt(): number {
    return this.buttons.findIndex((button) => button.getAttribute("aria-expanded") === "true");
  }

  private open(at: number, focus: "first" | "last" = "first"): void {
    this.close();
    const button = this.buttons[at]!;
    this.select(at);
    button.setAttribute("aria-expanded", "true");
    this.popup = new MenuPopup(button, "below", this.menus[at]!.items?.() ?? [], {
      choose: (command) => {
        this.close();
        this.leave();
        command.run?.();
      },
      escape: () => {
        this.close();
        button.focus();
      },
      sideways: (step) => this.open(this.beside(at, step)),
      abandon: () => {
        this.close();
        this.leave();
      },
    });
    this.popup.focus(focus);
  }

  private beside(at: number, step: number): number {
    return (at + step + this.buttons.length) % this.buttons.length;
  }

  private select(at: number): void {
    this.buttons.forEach((button, i) => {
      button.tabIndex = i === at ? 0 : -1;
    });
  }

  private move(at: number): void {
    this.select(at);
    this.buttons[at]!.focus();
  }

  private onKey(event: KeyboardEvent): void {
    const at = this.buttons.indexOf(document.activeElement as HTMLButtonElement);
    if (at < 0) {
      return;
    }
    const actions: Record<string, () => void> = {
      ArrowRight: () => this.move(this.beside(at, 1)),
      ArrowLeft: () => this.move(this.beside(at, -1)),
      ArrowDown: () => this.open(at),
      Enter: () => this.open(at),
      " ": () => this.open(at),
      ArrowUp: () => this.open(at, "last"),
      Home: () => this.move(0),
      End: () => this.move(this.buttons.length - 1),
      Escape: () => this.leave(),
    };
    const found = event.key.length === 1 && event.key !== " " ? this.startingWith(event.key, at) : -1;
    const action = found >= 0 ? () => this.move(found) : actions[event.key];
    if (action) {
      event.preventDefault();
      event.stopPropagation();
      action();
    }
  }

  private startingWith(letter: string, after: number): number {
    const order = this.buttons.map((_, i) => (after + 1 + i) % this.buttons.length);
    return order.find((i) => this.menus[i]!.label.toLowerCase().startsWith(letter.toLowerCase())) ?? -1;
  }
}
