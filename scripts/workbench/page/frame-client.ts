export type FrameMessage =
  | {
      readonly token: string;
      readonly kind: "call";
      readonly id: number;
      readonly name: string;
      readonly args: unknown[];
    }
  | { readonly token: string; readonly kind: "close" }
  | { readonly token: string; readonly kind: "focus-grid" }
  | { readonly token: string; readonly kind: "next-pane" }
  | { readonly token: string; readonly kind: "menus" }
  | { readonly token: string; readonly kind: "size"; readonly width?: number; readonly height?: number };

export interface FrameReply {
  readonly token: string;
  readonly id: number;
  readonly value?: unknown;
  readonly error?: string;
}

/**
 * `google.script` inside the frame of a sidebar or dialog. It is written into the frame's document as
 * text, so it must not use anything from outside its own body.
 */
export function frameClient(token: string, pageOrigin: string, functionNames: readonly string[]): void {
  interface Handlers {
    success?: (value: unknown, userObject: unknown) => void;
    failure?: (error: Error, userObject: unknown) => void;
    userObject?: unknown;
  }
  const waiting = new Map<number, Handlers>();
  let last = 0;
  const post = (message: object): void => parent.postMessage({ token, ...message }, pageOrigin);

  function formValues(form: HTMLFormElement): Record<string, unknown> {
    const values: Record<string, unknown> = {};
    new FormData(form).forEach((value, name) => {
      if (typeof value !== "string") {
        throw new Error("workbench: files of a form are not stood in for");
      }
      const earlier = values[name];
      values[name] = earlier === undefined ? value : [earlier, value].flat();
    });
    return values;
  }

  function call(name: string, handlers: Handlers, given: unknown[]): void {
    const args = given.length === 1 && given[0] instanceof HTMLFormElement ? [formValues(given[0])] : given;
    args.forEach((value, i) => {
      try {
        structuredClone(value);
      } catch {
        throw new TypeError(`Failed due to illegal value in property: ${i}`);
      }
    });
    last += 1;
    waiting.set(last, handlers);
    post({ kind: "call", id: last, name, args });
  }

  /** Each `with…` gives a new runner; the one it was asked of keeps its handlers. */
  function runner(handlers: Handlers): object {
    const found: Record<string, unknown> = {
      withSuccessHandler: (success: Handlers["success"]) => runner({ ...handlers, ...(success && { success }) }),
      withFailureHandler: (failure: Handlers["failure"]) => runner({ ...handlers, ...(failure && { failure }) }),
      withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
    };
    for (const name of functionNames) {
      found[name] ??= (...args: unknown[]) => call(name, handlers, args);
    }
    return Object.freeze(found);
  }

  addEventListener("message", ({ source, origin, data }: MessageEvent<FrameReply>) => {
    if (source !== parent || origin !== pageOrigin || data?.token !== token) {
      return;
    }
    const handlers = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.error === undefined) {
      handlers?.success?.(data.value, handlers.userObject);
    } else if (handlers?.failure) {
      const error = new Error(data.error);
      error.name = "ScriptError";
      handlers.failure(error, handlers.userObject);
    } else {
      console.error("google.script.run:", data.error);
    }
  });
  addEventListener("keydown", (event) => {
    if (event.key === "F6" || event.key === "F10") {
      event.preventDefault();
      post({ kind: event.key === "F6" ? "next-pane" : "menus" });
    }
  });

  const host = {
    close: () => post({ kind: "close" }),
    // A sidebar keeps its 300 px; the page applies a size to dialogs only.
    setHeight: (height: number) => post({ kind: "size", height }),
    setWidth: (width: number) => post({ kind: "size", width }),
    editor: Object.freeze({ focus: () => post({ kind: "focus-grid" }) }),
    origin: pageOrigin,
  };
  Object.defineProperty(window, "google", {
    value: Object.freeze({ script: Object.freeze({ run: runner({}), host: Object.freeze(host) }) }),
  });
}
