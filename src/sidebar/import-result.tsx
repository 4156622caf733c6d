import type { JSX } from "preact";
import type { Imported } from "../contract/replies";
import { importWords } from "../i18n/imports";
import { useWords } from "./session";

/** What an import did, in sentences. */
export function ImportResult({ result }: { readonly result: Imported }): JSX.Element {
  const words = useWords(importWords);
  const listed = (names: readonly string[]): string => names.join(words.between);
  const said = (names: readonly string[], sentence: (names: string) => string): readonly string[] =>
    names.length > 0 ? [sentence(listed(names))] : [];
  const counted = (count: number, sentence: (count: number) => string): readonly string[] =>
    count > 0 ? [sentence(count)] : [];
  const { target, cells, months } = result;
  const lines = [
    ...said(result.without, words.without),
    ...said(result.homeless, words.homeless),
    ...counted(result.skippedRows, words.skippedRows),
    ...counted(result.skippedCells, words.skippedCells),
    ...said(result.added, words.added),
    ...said(result.averaged, words.averaged),
  ];
  return (
    <div class={cells > 0 ? "box done" : "box"}>
      <p>{cells > 0 ? `✓ ${words.done(target, cells, listed(months))}` : words.none}</p>
      {lines.map((line) => (
        <p key={line} class="soft">
          {line}
        </p>
      ))}
      {result.people.length > 0 ? <p class="caution">⚠ {words.people(listed(result.people))}</p> : null}
    </div>
  );
}
