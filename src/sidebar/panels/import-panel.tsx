import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { ExportSeen, Imported } from "../../contract/replies";
import { importWords } from "../../i18n/imports";
import { sidebarWords } from "../../i18n/sidebar";
import { AnswerLine } from "../answer-line";
import { SelectField } from "../fields";
import { ImportResult } from "../import-result";
import { useSession, useWords } from "../session";
import { useCall } from "../use-call";

/** A platform's export: what each of its columns is, where the figures go, and what became of them. */
export function ImportPanel(): JSX.Element {
  const words = useWords(importWords);
  const shared = useWords(sidebarWords);
  const { announce } = useSession();
  const read = useCall("readExport");
  const write = useCall("importData");
  const [seen, setSeen] = useState<ExportSeen | null>(null);
  const [meanings, setMeanings] = useState<readonly string[]>([]);
  const [target, setTarget] = useState("");
  const [result, setResult] = useState<Imported | null>(null);
  const answer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (result) answer.current?.focus();
  }, [result]);

  const look = (): void =>
    read.run({}, (found) => {
      setSeen(found);
      setMeanings(found.columns.map(({ means }) => means));
      setTarget(found.targets.includes(target) ? target : found.targets[0]!);
      setResult(null);
      announce(words.seen(found.sheet, found.rows));
    });
  const bring = (from: ExportSeen): void => {
    setResult(null);
    const columns = from.columns.map(({ header }, i) => ({ header, means: meanings[i]! }));
    write.run({ sheet: from.sheet, headerRow: from.headerRow, target, columns }, setResult);
  };
  const busy = read.busy || write.busy;
  const failure = read.failure || write.failure;
  return (
    <div>
      <h1>{words.title}</h1>
      <p class="soft">{words.intro}</p>
      <div class="actions">
        <button type="button" class={seen ? "" : "primary"} aria-disabled={busy} onClick={look}>
          <span class={read.busy ? "busy" : ""}>
            {read.busy ? shared.working : seen ? words.readAgain : words.read}
          </span>
        </button>
      </div>
      {seen ? (
        <>
          <p>{words.seen(seen.sheet, seen.rows)}</p>
          <SelectField
            label={words.target}
            name="target"
            value={target}
            onChange={setTarget}
            options={seen.targets.map((name) => [name, name] as const)}
          />
          <h2>{words.columns}</h2>
          {seen.columns.map(({ header, example }, i) => (
            <SelectField
              key={i}
              name={`column${i + 1}`}
              label={header || words.noHeader(i + 1)}
              hint={example ? words.example(example) : undefined}
              value={meanings[i]!}
              onChange={(means) => setMeanings(meanings.map((each, at) => (at === i ? means : each)))}
              options={[
                ["", words.leaveOut],
                ["date", words.date],
                ...seen.inputs.map(({ id, label }) => [id, label] as const),
              ]}
            />
          ))}
          <p class="soft">{words.chosen(meanings.filter((means) => means !== "" && means !== "date").length)}</p>
          <div class="actions">
            <button type="button" class="primary" aria-disabled={busy} onClick={() => bring(seen)}>
              <span class={write.busy ? "busy" : ""}>{write.busy ? shared.working : words.run}</span>
            </button>
          </div>
        </>
      ) : null}
      <AnswerLine done="" failure={failure} />
      <div ref={answer} tabIndex={-1}>
        {result ? <ImportResult result={result} /> : null}
      </div>
    </div>
  );
}
