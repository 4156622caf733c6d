import type { JSX } from "preact";
import { useId } from "preact/hooks";
import type { TeamChoice as Team } from "../contract/replies";
import { panelWords } from "../i18n/panels";
import { CheckField } from "./fields";
import { useWords } from "./session";

/** Who stands in a cascade: teams and people to tick, and whether their own templates come with it. */
export function TeamChoice(props: {
  readonly teams: readonly Team[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  readonly own: boolean;
  readonly onOwn: (own: boolean) => void;
}): JSX.Element {
  const words = useWords(panelWords);
  const id = useId();
  const { teams, chosen, onChange, own, onOwn } = props;
  const toggle = (team: string, on: boolean): void =>
    // In the order in which they are offered, whatever the order of ticking.
    onChange(teams.flatMap((each) => ((each.id === team ? on : chosen.includes(each.id)) ? each.id : [])));
  const group = (isPerson: boolean, legend: string, hint?: string): JSX.Element => (
    <fieldset class="choice" aria-describedby={hint ? `${id}-hint` : undefined}>
      <legend>{legend}</legend>
      {teams
        .filter((team) => team.isPerson === isPerson)
        .map((team) => (
          <CheckField
            key={team.id}
            label={team.title}
            checked={chosen.includes(team.id)}
            onChange={(on) => toggle(team.id, on)}
          />
        ))}
      {hint ? (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
    </fieldset>
  );
  return (
    <div>
      {group(false, words.teams)}
      {group(true, words.persons, words.personsHint)}
      {chosen.length === 0 ? <p class="error">{words.chooseTeam}</p> : null}
      <CheckField label={words.ownTemplates} checked={own} onChange={onOwn} />
      <p class="hint">{words.ownHint}</p>
    </div>
  );
}
