import type { Book } from "../book";
import type { Execution } from "./execution";

/**
 * A stand-in for an object of the platform. Scripts see its methods only (through `onlyKnown`):
 * names that start with `_` and all fields stay inside, save what `constants` lists.
 */
export abstract class Service {
  abstract readonly className: string;
  /** Enums and the like that scripts read as properties. */
  readonly constants?: Readonly<Record<string, unknown>>;

  constructor(readonly execution: Execution) {}

  get _book(): Book {
    return this.execution.runtime.book;
  }
}
