import type { JSX } from "preact";
import { sidebarWords } from "../i18n/sidebar";
import { useWords } from "./session";

/** While something loads, that it does; what failed, with a way to try again; nothing once it is there. */
export function LoadLine(props: {
  readonly failure: string;
  readonly retry: () => void;
  readonly isLoading: boolean;
}): JSX.Element | null {
  const shared = useWords(sidebarWords);
  if (props.failure) {
    return (
      <p class="error">
        {props.failure}{" "}
        <button type="button" class="link" onClick={props.retry}>
          {shared.retry}
        </button>
      </p>
    );
  }
  return props.isLoading ? <p class="busy">{shared.loading}</p> : null;
}
