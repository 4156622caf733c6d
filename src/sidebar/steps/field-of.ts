import type { WizardField } from "../../contract/shared";
import type { StepProps } from "./step-props";

/** What ties a field of the wizard to its input. */
export const fieldOf =
  ({ state, send, errorOf }: StepProps) =>
  (field: WizardField) => ({
    name: field,
    value: state.fields[field],
    error: errorOf(field),
    onInput: (value: string) => send({ type: "set", field, value }),
    onChange: (value: string) => send({ type: "set", field, value }),
  });
