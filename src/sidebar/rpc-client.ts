import type { Input, Method, Output, Reply } from "../contract/rpc";

/** Longer than any call should take, shorter than the platform's own six minutes. */
const PATIENCE = 120_000;

/** Why a call failed, fit to be shown; `unreachable` and `timedOut` are put into words by the panel. */
export class CallError extends Error {
  constructor(
    readonly kind: "refused" | "unreachable" | "timedOut",
    message = "",
  ) {
    super(message);
  }
}

/** Calls the server and resolves with its value, or rejects with a CallError. */
export function callServer<M extends Method>(method: M, input: Input<M>): Promise<Output<M>> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new CallError("timedOut")), PATIENCE);
    google.script.run
      .withSuccessHandler((reply: Reply<Output<M>> | null) => {
        clearTimeout(timer);
        if (reply?.ok) resolve(reply.value);
        // The platform answers null when it could not carry an answer over.
        else reject(reply ? new CallError("refused", reply.message) : new CallError("unreachable"));
      })
      .withFailureHandler((error: Error) => {
        clearTimeout(timer);
        console.error(`${method} failed`, error);
        reject(new CallError("unreachable"));
      })
      .rpc(method, input);
  });
}
