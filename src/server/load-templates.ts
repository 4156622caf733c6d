import { fromStored, type StoredTemplate } from "../templates/stored-template";
import type { Template } from "../templates/template";

/** Every template, in the order of the gallery, from the file beside the bundle. */
export const loadTemplates = (): Template[] =>
  (JSON.parse(HtmlService.createHtmlOutputFromFile("templates").getContent()) as StoredTemplate[]).map(fromStored);
