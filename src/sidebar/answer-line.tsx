import type { JSX } from "preact";

/** What a call brought: its success in words, or its failure. */
export function AnswerLine({ done, failure }: { readonly done: string; readonly failure: string }): JSX.Element | null {
  if (failure) return <p class="error">{failure}</p>;
  return done ? <p class="success">✓ {done}</p> : null;
}
