import type { Answer, Dialog, Menu, OpenOptions, ShownHtml, Toast } from "./workbook-interface";

/** What scripts have put on the screen, and the person's answers to them. */
export class UiState {
  menus: Menu[] = [];
  sidebar: ShownHtml | undefined;
  dialog: ShownHtml | undefined;
  readonly toasts: Toast[] = [];
  readonly dialogs: Dialog[] = [];
  readonly answers: Answer[] = [];
  readonly log: { level: string; text: string }[] = [];

  constructor(private readonly options: Pick<OpenOptions, "answer" | "onShow">) {}

  /** The script waits here, as on the platform, until the person has answered. */
  ask(dialog: Dialog): Answer {
    this.dialogs.push(dialog);
    if (this.options.answer) return this.options.answer(dialog);
    const answer = this.answers.shift();
    if (!answer) throw new Error(`workbench: nobody answers the ${dialog.kind} "${dialog.title || dialog.text}"`);
    return answer;
  }

  showSidebar(html: ShownHtml): void {
    this.sidebar = html;
    this.options.onShow?.("sidebar");
  }

  showDialog(html: ShownHtml): void {
    this.dialog = html;
    this.options.onShow?.("dialog");
  }

  toast(toast: Toast): void {
    this.toasts.push(toast);
    this.options.onShow?.("toast");
  }

  write(level: string, parts: readonly unknown[]): void {
    this.log.push({ level, text: parts.map(written).join(" ") });
  }
}

function written(part: unknown): string {
  if (typeof part === "string") return part;
  if (part !== null && typeof part === "object" && "message" in part) return String((part as Error).message);
  try {
    return JSON.stringify(part) ?? String(part);
  } catch {
    return String(part);
  }
}
