import type { JSX } from "preact";
import { useId } from "preact/hooks";
import { panelWords } from "../i18n/panels";
import type { Answer } from "./judge-pairs";
import { useWords } from "./session";

/** What a place of the slider says in words. */
export function answerText(
  words: ReturnType<typeof panelWords.en>,
  first: string,
  second: string,
  answer: number,
): string {
  const word = words.scale[Math.abs(answer)]!;
  return answer === 0 ? words.equal : words.stronger(answer < 0 ? first : second, word);
}

/** One pair on the 1–9 scale, its first name to the left, its second to the right; the answer stands below in words. */
export function PairSlider(props: {
  readonly first: string;
  readonly second: string;
  readonly answer: Answer;
  readonly onAnswer: (answer: number) => void;
}): JSX.Element {
  const words = useWords(panelWords);
  const id = useId();
  const { first, second, answer, onAnswer } = props;
  const said = answer === null ? "–" : answerText(words, first, second, answer);
  const take = (event: Event): void => onAnswer(Number((event.currentTarget as HTMLInputElement).value));
  return (
    <div class="slider">
      <label for={id}>
        <span>{first}</span>
        <span class="unseen"> {words.pair("", "").trim()} </span>
        <span>{second}</span>
      </label>
      <input
        id={id}
        type="range"
        min={-8}
        max={8}
        step={1}
        value={answer ?? 0}
        class={answer === null ? "open" : ""}
        aria-valuetext={said}
        onInput={take}
        // A click or Enter on the middle says "equal", which moves nothing.
        onClick={take}
        onKeyDown={(event) => {
          if (event.key === "Enter") take(event);
        }}
      />
      <p class="soft">{said}</p>
    </div>
  );
}
