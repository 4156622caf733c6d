/** User properties live with the person, so the workbook is part of the key. */
const key = (): string => `wizard:${SpreadsheetApp.getActiveSpreadsheet().getId()}`;

/** The wizard as this person left it in this workbook, or "". */
export const keptWizard = (): string => PropertiesService.getUserProperties().getProperty(key()) ?? "";

/** Keeps the wizard; "" forgets it. */
export function keepWizard(state: string): null {
  const properties = PropertiesService.getUserProperties();
  if (state) properties.setProperty(key(), state);
  else properties.deleteProperty(key());
  return null;
}
