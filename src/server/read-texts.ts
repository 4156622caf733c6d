import { readCatalogueFrom } from "../catalogue/all";
import type { HelpTexts } from "../functions/context";

let texts: HelpTexts | undefined;

/** The long texts and the catalogue, which travel in a file beside the bundle; read once an execution. */
export function readTexts(): HelpTexts {
  texts ??= JSON.parse(HtmlService.createHtmlOutputFromFile("texts").getContent()) as HelpTexts;
  return texts;
}

/** Every door calls it before anything else, so that whoever asks for the catalogue gets it. */
export const connectCatalogue = (): void => readCatalogueFrom(() => readTexts().kpis);
