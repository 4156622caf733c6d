import { registerAutomaticFormats } from "./automatic-formats";
import { type Book, BookKeeper, loadBook, type Settings, setBookAside } from "./book-keeper";
import { registerNotes } from "./cell-card";
import { type AddOn, Desk } from "./desk";
import { readFormulaHelp, showFormulaHelp } from "./formula-help";
import { MenuBar } from "./menu-bar";
import { openFirst } from "./open-first";
import { pageMenus } from "./page-menus";
import { testHook } from "./test-hook";
import { acceptSemicolons } from "./typed-formulas";
import { registerChangeWatch } from "./watch-changes";
import { words } from "./words";

const byId = (id: string): HTMLElement => document.getElementById(id)!;

async function start(): Promise<void> {
  registerNotes();
  registerChangeWatch();
  registerAutomaticFormats();
  acceptSemicolons();
  showFormulaHelp();
  const { book: saved, aside: damaged } = await loadBook();
  let aside = damaged;
  const addOn = (await (await fetch("/add-on")).json()) as AddOn;
  readFormulaHelp(addOn.bundle);
  const settings = saved?.settings ?? defaultSettings();
  const bar = new MenuBar(byId("menus"), words(settings.userLocale).menuBar, () => desk.grid.focus());
  const keeper = new BookKeeper(
    (): Book => desk.book(),
    (state) => showState(desk, state),
  );
  const places = { grid: byId("grid"), aside: byId("sidebar"), toasts: byId("toasts") };
  const desk: Desk = new Desk(
    places,
    addOn,
    saved?.name ?? words(settings.userLocale).untitled,
    settings,
    keeper,
    () => {
      document.documentElement.lang = desk.settings.userLocale;
      document.title = desk.name;
      byId("book-name").textContent = desk.name;
      bar.show(pageMenus(desk));
    },
    () => bar.focus(),
  );
  window.addEventListener("keydown", (event) => onPaneKey(event, desk, bar), { capture: true });
  try {
    await (saved ? desk.open(saved.workbook) : openFirst(desk));
  } catch (error) {
    if (!saved) {
      throw error;
    }
    console.error(error);
    aside = (await setBookAside()).aside;
    await openFirst(desk);
  }
  if (aside) {
    desk.toasts.show(desk.words.damaged(aside), { keep: true, warning: true });
  }
  followBuilds(desk);
  Object.assign(window, { workbench: testHook(desk) });
}

function defaultSettings(): Settings {
  const chinese = navigator.language.startsWith("zh");
  return {
    locale: chinese ? "zh_CN" : "en_US",
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    userLocale: chinese ? "zh-CN" : "en",
    authMode: "LIMITED",
  };
}

function showState(desk: Desk, state: "saving" | "saved" | { failed: string }): void {
  const line = byId("save-state");
  const failed = typeof state === "object";
  line.classList.toggle("problem", failed);
  line.textContent = failed ? desk.words.notSaved(state.failed) : desk.words[state];
}

/** F10 goes to the menus, F6 round the page: menus, grid, sidebar. */
function onPaneKey(event: KeyboardEvent, desk: Desk, bar: MenuBar): void {
  if (event.key !== "F10" && event.key !== "F6") {
    return;
  }
  event.preventDefault();
  event.stopPropagation();
  const inMenus = byId("menus").contains(document.activeElement);
  if (event.key === "F6" && inMenus) {
    desk.grid.focus();
  } else if (event.key === "F10" || !desk.panes.focusSidebar()) {
    bar.focus();
  }
}

function followBuilds(desk: Desk): void {
  const events = new EventSource("/events");
  events.addEventListener("built", () => {
    desk.toasts.show(desk.words.rebuilt);
    void desk.keeper.settle().then(() => location.reload());
  });
  events.addEventListener("failed", ({ data }: MessageEvent<string>) => {
    desk.toasts.show(`${desk.words.buildFailed}: ${JSON.parse(data)}`, { keep: true, warning: true });
  });
  let connected = false;
  events.addEventListener("open", () => {
    connected = true;
  });
  events.addEventListener("error", () => {
    if (connected) {
      connected = false;
      showState(desk, { failed: desk.words.offline });
    }
  });
}

start().catch((error: unknown) => {
  console.error(error);
  const problem = document.createElement("p");
  problem.className = "start-problem";
  problem.setAttribute("role", "alert");
  problem.textContent = error instanceof Error ? error.message : String(error);
  byId("grid").replaceChildren(problem);
});
