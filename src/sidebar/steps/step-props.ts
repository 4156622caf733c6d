import type { Written } from "../../contract/replies";
import type { WizardEvent, WizardField, WizardState } from "../../contract/shared";

/** What every step of the wizard is given. */
export interface StepProps {
  readonly state: WizardState;
  readonly send: (event: WizardEvent) => void;
  /** The mistake of a field as a sentence, once it is to be shown. */
  readonly errorOf: (field: WizardField) => string | undefined;
  readonly written: Written | null;
  readonly onWritten: (written: Written | null) => void;
}
