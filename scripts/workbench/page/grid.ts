import { type Model, type registries, Spreadsheet } from "@odoo/o-spreadsheet";
import { App } from "@odoo/owl";

/** What the engine's own commands are given: its stores, its model, its side panels. */
export type SpreadsheetChildEnv = Parameters<
  ReturnType<typeof registries.topbarMenuRegistry.getMenuItems>[number]["name"]
>[0];

export interface MountedGrid {
  readonly env: SpreadsheetChildEnv;
  focus(): void;
  remove(): void;
}

interface GridWishes {
  notify(text: string, warning: boolean): void;
  confirm(text: string): Promise<boolean>;
}

let templates: Promise<string> | undefined;

/** Shows the engine's grid for a model. */
export async function mountGrid(host: HTMLElement, model: Model, wishes: GridWishes): Promise<MountedGrid> {
  templates ??= fetch("/engine/o_spreadsheet.xml").then((answer) => answer.text());
  const props = {
    model,
    notifyUser: ({ text, type }: { text: string; type: string }) =>
      wishes.notify(text, type === "warning" || type === "danger"),
    raiseError: (text: string, then?: () => void) => {
      wishes.notify(text, true);
      then?.();
    },
    askConfirmation: async (text: string, confirm: () => void, cancel?: () => void) =>
      (await wishes.confirm(text)) ? confirm() : cancel?.(),
  };
  const app = new App(Spreadsheet as never, { props: props as never, templates: await templates });
  const root = await app.mount(host);
  const find = (selector: string): HTMLElement | null => host.querySelector(selector);
  return {
    env: (root as unknown as { env: SpreadsheetChildEnv }).env,
    // The composer waits, hidden, in the grid: what is typed goes to it.
    focus: () => (find(".o-grid .o-composer") ?? find(".o-grid"))?.focus(),
    remove: () => app.destroy(),
  };
}
