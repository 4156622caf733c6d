import type { LocaleName, SavedWorkbook } from "../workbook-interface";

export interface Settings {
  readonly locale: LocaleName;
  readonly timeZone: string;
  readonly userLocale: string;
  readonly authMode: "NONE" | "LIMITED" | "FULL";
}

/** What the workbench keeps between runs. */
export interface Book {
  readonly version: 1;
  readonly name: string;
  readonly settings: Settings;
  readonly workbook: SavedWorkbook;
}

type State = "saving" | "saved" | { readonly failed: string };

const PAUSE = 400;

/** Saves the book a moment after the last change, one write at a time. */
export class BookKeeper {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | undefined;
  private again = false;

  constructor(
    private readonly current: () => Book,
    private readonly state: (state: State) => void,
  ) {}

  changed(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), PAUSE);
  }

  /** Saves what has changed and resolves when it is on disk; rejects when it cannot be. */
  async settle(): Promise<void> {
    if (this.timer !== undefined) {
      await this.save();
    }
    await this.running;
  }

  async save(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.running) {
      this.again = true;
      return this.running;
    }
    this.running = this.write();
    await this.running;
  }

  private async write(): Promise<void> {
    try {
      do {
        this.again = false;
        this.state("saving");
        await putBook(this.current());
      } while (this.again);
      this.state("saved");
    } catch (error) {
      this.state({ failed: error instanceof Error ? error.message : String(error) });
    } finally {
      this.running = undefined;
    }
  }
}

/** The saved book, if there is one; `aside` names where one was put that could not be read. */
export async function loadBook(): Promise<{ readonly book?: Book; readonly aside?: string }> {
  const { book, aside } = await ask<{ book: unknown; aside: string | null }>("/workbook");
  if (book === null) {
    return aside === null ? {} : { aside };
  }
  return isBook(book) ? { book } : setBookAside();
}

function isBook(value: unknown): value is Book {
  const { version, name, settings, workbook } = value as Partial<Book>;
  return (
    version === 1 &&
    typeof name === "string" &&
    typeof workbook === "object" &&
    typeof settings?.timeZone === "string" &&
    typeof settings.userLocale === "string" &&
    ["en_US", "zh_CN", "de_DE"].includes(settings.locale) &&
    ["NONE", "LIMITED", "FULL"].includes(settings.authMode)
  );
}

/** Keeps a book that cannot be opened out of the way. */
export async function setBookAside(): Promise<{ readonly aside?: string }> {
  const { aside } = await ask<{ aside: string | null }>("/workbook/aside", { method: "POST" });
  return aside === null ? {} : { aside };
}

/** Starts again without a book; the one before is kept until the next time. */
export async function resetBook(): Promise<void> {
  await ask("/workbook", { method: "DELETE" });
}

async function putBook(book: Book): Promise<void> {
  const headers = { "content-type": "application/json" };
  await ask("/workbook", { method: "PUT", headers, body: JSON.stringify(book) });
}

async function ask<T>(path: string, options: RequestInit = {}): Promise<T> {
  const answer = await fetch(path, options);
  const body = answer.status === 204 ? {} : await answer.json().catch(() => ({}));
  if (!answer.ok) {
    throw new Error((body as { message?: string }).message ?? `${answer.status} ${answer.statusText}`);
  }
  return body as T;
}
