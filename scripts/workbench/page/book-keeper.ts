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

export async function loadBook(): Promise<Book | undefined> {
  const answer = await fetch("/workbook");
  if (answer.status === 204) {
    return undefined;
  }
  if (!answer.ok) {
    throw new Error(await why(answer));
  }
  return (await answer.json()) as Book;
}

/** Puts the saved book aside. */
export async function resetBook(): Promise<void> {
  const answer = await fetch("/workbook", { method: "DELETE" });
  if (!answer.ok) {
    throw new Error(await why(answer));
  }
}

async function putBook(book: Book): Promise<void> {
  const answer = await fetch("/workbook", {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(book),
  });
  if (!answer.ok) {
    throw new Error(await why(answer));
  }
}

async function why(answer: Response): Promise<string> {
  const body = (await answer.json().catch(() => ({}))) as { message?: string };
  return body.message ?? `${answer.status} ${answer.statusText}`;
}
