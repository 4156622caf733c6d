import { useState } from "preact/hooks";
import type { Input } from "../contract/rpc";
import { useCall } from "./use-call";

export interface InsertionStep {
  readonly title: string;
  readonly input: Input<"insertTemplate">;
}

interface Progress {
  /** Steps that are done; the next one runs, or waits to be tried again. */
  readonly done: number;
  readonly steps: readonly InsertionStep[];
  /** Titles of the new sheets. */
  readonly names: readonly string[];
}

export interface Insertion {
  readonly busy: boolean;
  readonly failure: string;
  /** Where an insertion stands that runs or was broken off; null when there is none. */
  readonly progress: Progress | null;
  /** Goes on where the same steps were broken off. */
  run(steps: readonly InsertionStep[], said: (step: number) => void, done: (names: readonly string[]) => void): void;
  cancel(): void;
}

/** Templates inserted one after the other, each all or nothing; what is in stays in when a later one fails. */
export function useInsertion(): Insertion {
  const call = useCall("insertTemplate");
  const [progress, setProgress] = useState<Progress | null>(null);
  const run: Insertion["run"] = (steps, said, done) => {
    if (call.busy) return;
    const go = (at: Progress): void => {
      setProgress(at);
      said(at.done);
      call.run(at.steps[at.done]!.input, (sheets) => {
        const next = { ...at, done: at.done + 1, names: [...at.names, ...sheets] };
        if (next.done < steps.length) return go(next);
        setProgress(null);
        done(next.names);
      });
    };
    const isSame = progress !== null && JSON.stringify(progress.steps) === JSON.stringify(steps);
    go(isSame ? progress : { done: 0, steps, names: [] });
  };
  const cancel = (): void => {
    call.cancel();
    // The step that had begun goes on in the workbook: it is not to be done twice.
    setProgress(
      progress && progress.done + 1 < progress.steps.length ? { ...progress, done: progress.done + 1 } : null,
    );
  };
  return { busy: call.busy, failure: call.failure, progress, run, cancel };
}
