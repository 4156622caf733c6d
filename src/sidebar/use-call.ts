import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Input, Method, Output } from "../contract/rpc";
import { callServer } from "./rpc-client";
import { failureText, useSession } from "./session";

export interface Call<M extends Method> {
  readonly busy: boolean;
  /** Why the last call failed, as a sentence, else "". */
  readonly failure: string;
  run(input: Input<M>, done: (value: Output<M>) => void): void;
  /** Stops waiting. What had begun in the sheet goes on there. */
  cancel(): void;
}

/** One server call of a panel: busy while it runs, its failure as a sentence, its answer dropped when cancelled. */
export function useCall<M extends Method>(method: M): Call<M> {
  const { language, announce } = useSession();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState("");
  const turn = useRef(0);
  const running = useRef(false);
  useEffect(
    () => () => {
      turn.current += 1;
    },
    [],
  );
  const run = useCallback(
    (input: Input<M>, done: (value: Output<M>) => void) => {
      // Buttons stay focusable while they work; pressing one again does nothing.
      if (running.current) return;
      running.current = true;
      const own = ++turn.current;
      setBusy(true);
      setFailure("");
      callServer(method, input).then(
        (value) => {
          if (own !== turn.current) return;
          running.current = false;
          setBusy(false);
          done(value);
        },
        (error: unknown) => {
          if (own !== turn.current) return;
          running.current = false;
          setBusy(false);
          const message = failureText(error, language);
          setFailure(message);
          announce(message);
        },
      );
    },
    [method, language, announce],
  );
  const cancel = useCallback(() => {
    turn.current += 1;
    running.current = false;
    setBusy(false);
  }, []);
  return { busy, failure, run, cancel };
}
