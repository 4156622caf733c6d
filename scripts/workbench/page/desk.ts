import { openWorkbookInPage } from "../open-workbook-page";
import type { Manifest, OpenOptions, SavedWorkbook, Workbook } from "../workbook-interface";
import { AddOnPanes } from "./add-on-panes";
import type { Book, BookKeeper, Settings } from "./book-keeper";
import { CellCard } from "./cell-card";
import { showDialog } from "./dialog";
import { element } from "./element";
import { type MountedGrid, mountGrid } from "./grid";
import { answerScriptDialog } from "./script-dialogs";
import { Toasts } from "./toasts";
import { onContentChange } from "./watch-changes";
import { type Words, words } from "./words";

/** The build as the server hands it over. */
export interface AddOn {
  readonly bundle: string;
  readonly manifest: Manifest;
  readonly files: Readonly<Record<string, string>>;
}

interface Places {
  readonly grid: HTMLElement;
  readonly aside: HTMLElement;
  readonly toasts: HTMLElement;
}

/** The open spreadsheet and everything of the page that belongs to it. */
export class Desk {
  workbook!: Workbook;
  grid!: MountedGrid;
  readonly toasts: Toasts;
  readonly panes: AddOnPanes;
  /** Whether the workbook is a new one in which nothing has been done yet. */
  isUntouched = false;
  private card: CellCard | undefined;
  private logged = 0;
  private filling = false;

  constructor(
    private readonly places: Places,
    private readonly addOn: AddOn,
    public name: string,
    public settings: Settings,
    readonly keeper: BookKeeper,
    /** Called when menus, name or language may have changed. */
    private readonly refresh: () => void,
    focusMenus: () => void,
  ) {
    this.toasts = new Toasts(places.toasts, () => this.words.close);
    this.panes = new AddOnPanes(
      {
        aside: places.aside,
        closeLabel: () => this.words.close,
        functionNames: publicFunctions(addOn.bundle),
        focusGrid: () => this.grid.focus(),
        focusMenus,
        nextPane: () => this.grid.focus(),
      },
      () => this.workbook,
    );
  }

  get words(): Words {
    return words(this.settings.userLocale);
  }

  book(): Book {
    return { version: 1, name: this.name, settings: this.settings, workbook: this.workbook.save() };
  }

  /** Opens a saved workbook in place of what is open, or a new one, which `fill` can fill before it is shown. */
  async open(data?: SavedWorkbook, fill?: () => Promise<void>): Promise<void> {
    // What is still to be saved is of the workbook that was open.
    await this.keeper.settle();
    const workbook = openWorkbookInPage(this.options(data));
    this.closeView();
    this.places.grid.replaceChildren();
    this.workbook = workbook;
    this.logged = 0;
    if (fill) {
      await this.fill(fill);
    }
    this.grid = await mountGrid(this.places.grid, workbook.model, {
      notify: (text, warning) => this.toasts.show(text, { warning }),
      confirm: (text) => this.confirm(text),
    });
    const { note, error } = this.words;
    this.card = new CellCard(this.places.grid, workbook.model, {
      note: (sheet, a1) => workbook.note(sheet, a1),
      message: (sheet, a1) => workbook.message(sheet, a1) ?? "",
      noteLabel: note,
      errorLabel: error,
    });
    this.isUntouched = data === undefined;
    onContentChange(() => {
      this.isUntouched = false;
      this.keeper.changed();
    });
    workbook.openDocument();
    this.refresh();
    this.grid.focus();
  }

  /** What is going on while there is no workbook to be seen yet. */
  showProgress(text: string): void {
    this.places.grid.replaceChildren(element("p", { class: "opening", role: "status" }, text));
  }

  /** Whether the script has a top-level function of that name. */
  offers(functionName: string): boolean {
    return publicFunctions(this.addOn.bundle).includes(functionName);
  }

  rename(name: string): void {
    this.name = name;
    this.refresh();
    this.keeper.changed();
  }

  async changeSettings(settings: Settings): Promise<void> {
    const data = this.workbook.save();
    this.settings = settings;
    await this.open(data);
    this.workbook.setLocale(settings.locale);
    this.workbook.setTimeZone(settings.timeZone);
    this.keeper.changed();
  }

  /** Does what a person asked for and shows why when it cannot be done. */
  async attempt(action: () => unknown): Promise<void> {
    try {
      await action();
    } catch (error) {
      console.error(error);
      const what = error instanceof Error ? error.message : String(error);
      this.toasts.show(this.words.failed(what), { keep: true, warning: true });
    }
  }

  async confirm(text: string, detail = "", yes = this.words.ok): Promise<boolean> {
    const buttons = [
      { label: this.words.cancel, value: "no" },
      { label: yes, value: "yes", primary: true },
    ];
    return (await showDialog(text, detail ? [detail] : [], buttons)) === "yes";
  }

  private options(data: SavedWorkbook | undefined): OpenOptions {
    const { locale, timeZone, userLocale, authMode } = this.settings;
    return {
      ...this.addOn,
      ...(data && { data }),
      locale,
      timeZone,
      userLocale,
      authMode,
      answer: (dialog) => answerScriptDialog(dialog, this.words),
      onRun: () => {
        // What is filled only in part is not to be kept as if it were a person's workbook.
        if (!this.filling) {
          this.keeper.changed();
        }
        this.passOnLog();
      },
      onShow: (what) => this.show(what),
    };
  }

  private show(what: "sidebar" | "dialog" | "toast"): void {
    const { shownSidebar, shownDialog, toasts } = this.workbook;
    if (what === "sidebar" && shownSidebar) {
      this.panes.showSidebar(shownSidebar);
    } else if (what === "dialog" && shownDialog) {
      this.panes.showDialog(shownDialog);
    } else if (what === "toast" && toasts.length > 0) {
      const { message, title } = toasts.at(-1)!;
      this.toasts.show(message, { title });
    }
  }

  /** What scripts log appears in the browser's console, as it does in the platform's log. */
  private passOnLog(): void {
    const { log } = this.workbook;
    for (; this.logged < log.length; this.logged += 1) {
      const { level, text } = log[this.logged]!;
      const write = /error/i.test(level) ? console.error : /warn/i.test(level) ? console.warn : console.info;
      write(`Apps Script: ${text}`);
    }
  }

  private async fill(fill: () => Promise<void>): Promise<void> {
    onContentChange(() => {});
    // Without a view no column has room in it, and the first would be scrolled away.
    const { clientWidth: width, clientHeight: height } = this.places.grid;
    this.workbook.model.dispatch("RESIZE_SHEETVIEW", { width, height, gridOffsetX: 0, gridOffsetY: 0 });
    this.filling = true;
    try {
      await this.attempt(() => this.workbook.together(fill));
    } finally {
      this.filling = false;
      this.places.grid.replaceChildren();
    }
  }

  private closeView(): void {
    this.panes.closeSidebar();
    this.panes.closeDialog();
    this.card?.remove();
    this.grid?.remove();
  }
}

/** What `google.script.run` offers: the script's top-level functions, those ending in _ left out. */
function publicFunctions(bundle: string): string[] {
  const names = [...bundle.matchAll(/^function\s+([A-Za-z_$][\w$]*)\s*\(/gm)].map(([, name]) => name!);
  return names.filter((name) => !name.endsWith("_"));
}
