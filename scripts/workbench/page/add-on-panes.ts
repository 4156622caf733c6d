import type { ShownHtml, Workbook } from "../workbook-interface";
import { element } from "./element";
import { ScriptFrame } from "./script-frame";

interface Panes {
  /** Where the sidebar goes. */
  readonly aside: HTMLElement;
  readonly closeLabel: () => string;
  readonly functionNames: readonly string[];
  focusGrid(): void;
  focusMenus(): void;
  nextPane(): void;
}

/** The sidebar and the dialog that scripts show: one of each at most, as on the platform. */
export class AddOnPanes {
  private sidebar: ScriptFrame | undefined;
  private dialog: { frame: ScriptFrame; dialog: HTMLDialogElement } | undefined;

  constructor(
    private readonly panes: Panes,
    private readonly workbook: () => Workbook,
  ) {}

  showSidebar(shown: ShownHtml): void {
    this.closeSidebar();
    const { aside, closeLabel } = this.panes;
    const close = element("button", { type: "button", class: "close", "aria-label": closeLabel() }, "×");
    close.addEventListener("click", () => this.closeSidebar());
    this.sidebar = this.frame(
      shown,
      () => this.closeSidebar(),
      () => {},
    );
    aside.replaceChildren(
      element("header", { class: "pane-header" }, element("h2", {}, shown.title), close),
      this.sidebar.frame,
    );
    aside.setAttribute("aria-label", shown.title);
    aside.hidden = false;
    this.sidebar.frame.addEventListener("load", () => this.focusSidebar(), { once: true });
  }

  closeSidebar(): void {
    this.sidebar?.remove();
    this.sidebar = undefined;
    if (!this.panes.aside.hidden) {
      this.panes.aside.hidden = true;
      this.panes.aside.replaceChildren();
      this.panes.focusGrid();
    }
  }

  focusSidebar(): boolean {
    this.sidebar?.frame.focus();
    return this.sidebar !== undefined;
  }

  showDialog(shown: ShownHtml): void {
    this.closeDialog();
    const frame = this.frame(
      shown,
      () => this.closeDialog(),
      (width, height) => setSize(frame.frame, width, height),
    );
    setSize(frame.frame, shown.width ?? 600, shown.height ?? 400);
    const close = element("button", { type: "button", class: "close", "aria-label": this.panes.closeLabel() }, "×");
    close.addEventListener("click", () => this.closeDialog());
    const dialog = element(
      "dialog",
      { "aria-label": shown.title, class: "html-dialog" },
      element("header", { class: "pane-header" }, element("h2", {}, shown.title), close),
      frame.frame,
    );
    dialog.addEventListener("cancel", (event) => {
      event.preventDefault();
      this.closeDialog();
    });
    dialog.addEventListener("keydown", (event) => event.stopPropagation());
    document.body.append(dialog);
    dialog.showModal();
    this.dialog = { frame, dialog };
  }

  closeDialog(): void {
    this.dialog?.frame.remove();
    this.dialog?.dialog.remove();
    this.dialog = undefined;
  }

  private frame(
    { title, html }: ShownHtml,
    close: () => void,
    size: (width: number | undefined, height: number | undefined) => void,
  ): ScriptFrame {
    const { functionNames, focusGrid, focusMenus, nextPane } = this.panes;
    return new ScriptFrame(title, html, functionNames, {
      call: (name, args) => this.workbook().callFromSidebar(name, args),
      close,
      focusGrid,
      focusMenus,
      nextPane,
      size,
    });
  }
}

function setSize(frame: HTMLIFrameElement, width: number | undefined, height: number | undefined): void {
  if (width !== undefined && width > 0) {
    frame.style.width = `${width}px`;
  }
  if (height !== undefined && height > 0) {
    frame.style.height = `${height}px`;
  }
}
