import type { JSX } from "preact";
import { panelWords } from "../i18n/panels";
import { useWords } from "./session";
import type { Insertion } from "./use-insertion";

/** How far the templates are that are being inserted, or why the rest is not. */
export function InsertionState({ insertion }: { readonly insertion: Insertion }): JSX.Element | null {
  const words = useWords(panelWords);
  const { busy, failure, progress } = insertion;
  if (!progress) return null;
  const { done, steps } = progress;
  const said = steps.length > 1 ? words.insertingStep(done + 1, steps.length, steps[done]!.title) : words.inserting;
  return (
    <div>
      {busy ? (
        <p class="soft">
          <progress aria-label={said} {...(steps.length > 1 ? { value: done, max: steps.length } : {})} />
          {said}
        </p>
      ) : null}
      {failure ? <p class="error">{failure}</p> : null}
      {!busy && done > 0 ? <p class="soft">{words.partly(done, steps.length)}</p> : null}
    </div>
  );
}
