import type { Runtime } from "./runtime";

/** At most so many calls of the sidebar are on their way at once; the others wait. */
const IN_FLIGHT = 10;

interface Pending {
  readonly name: string;
  readonly args: string;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** The door of `google.script.run`: checked, copied, answered later and in no promised order. */
export class SidebarCalls {
  private readonly pending: Pending[] = [];

  constructor(
    private readonly runtime: Runtime,
    private readonly run: (
      name: string,
      args: (realm: { JSON: JSON }) => unknown[],
      use: (result: unknown) => string,
    ) => string,
  ) {}

  call(name: string, args: readonly unknown[]): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (name.endsWith("_") || !this.runtime.functions.has(name))
        throw new Error(`Script function not found: ${name}`);
      for (const [i, arg] of args.entries()) checkLegal(arg, `argument ${i + 1}`);
      this.pending.push({ name, args: JSON.stringify(args), resolve, reject });
      setTimeout(() => this.answerOne(), 0);
    });
  }

  private answerOne(): void {
    const index = Math.floor(this.runtime.random() * Math.min(this.pending.length, IN_FLIGHT));
    const [call] = this.pending.splice(index, 1);
    if (!call) return;
    try {
      const answer = this.run(
        call.name,
        (realm) => realm.JSON.parse(call.args) as unknown[],
        (result) => {
          // A function without a result is answered with null.
          if (result === undefined) return "null";
          checkLegal(result, "result");
          return JSON.stringify(result);
        },
      );
      call.resolve(JSON.parse(answer));
    } catch (error) {
      call.reject(error instanceof Error ? error : new Error(messageOf(error)));
    }
  }
}

/**
 * Numbers, booleans, texts, null, and plain objects and lists of them.
 *
 * @compatibility: the platform turns `undefined` in lists into null; here it is refused like the rest.
 */
function checkLegal(value: unknown, path: string, above: readonly unknown[] = []): void {
  const refused = (): Error => new Error(`Failed due to illegal value in property: ${path}`);
  if (value === null || typeof value === "string" || typeof value === "boolean") return;
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw refused();
    return;
  }
  if (typeof value !== "object" || above.includes(value) || !(Array.isArray(value) || isPlain(value))) throw refused();
  for (const [key, inner] of Object.entries(value)) checkLegal(inner, `${path}.${key}`, [...above, value]);
  if (Array.isArray(value) && Object.keys(value).length !== value.length) throw refused();
}

/** An object literal of whichever world: its prototype has no prototype of its own. */
function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value) as object | null;
  return (
    prototype === null ||
    (Object.getPrototypeOf(prototype) === null && Object.prototype.toString.call(value) === "[object Object]")
  );
}

function messageOf(error: unknown): string {
  return String((error as { message?: unknown } | null)?.message ?? error);
}
