import type { Reply } from "../contract/rpc";
import { dayText } from "../core/calendar/day-text";
import { readDay } from "../core/calendar/read-day";
import { serialDay } from "../core/calendar/serial-day";
import { addToScorecard } from "./add-to-scorecard";
import { checkHealth } from "./check-health";
import { dispatch, type Handlers } from "./dispatch";
import { fixHealth } from "./fix-health";
import { importData } from "./import/import-data";
import { readExport } from "./import/read-export";
import { insertFormula } from "./insert-formula";
import { insertTemplate } from "./insert-template";
import { jumpTo } from "./jump-to";
import { keepWizard, keptWizard } from "./kept-wizard";
import { listFormulas } from "./list-formulas";
import { listTemplates } from "./list-templates";
import { loadCatalogue } from "./load-catalogue";
import { placeOf } from "./place-of";
import { readSelection } from "./read-selection";
import { connectCatalogue } from "./read-texts";
import { editTarget, insertTarget, type Place, readTargetAtCursor, readTargets } from "./targets";
import { userLanguage } from "./user-language";
import { readCriteria, writeJudgements, writeWeights } from "./weights";
import { withLock } from "./with-lock";

/** What `google.script.run.rpc(method, payload)` reaches. */
export function answerSidebar(method: unknown, payload: unknown): Reply<unknown> {
  connectCatalogue();
  const language = languageOrEnglish();
  return dispatch(() => handlersFor(placeOf(language)), method, payload, language);
}

/** Where even that cannot be asked, an answer in English is better than none. */
function languageOrEnglish(): Place["language"] {
  try {
    return userLanguage();
  } catch (error) {
    console.error("the language could not be asked", error);
    return "en";
  }
}

function handlersFor(place: Place): Handlers {
  return {
    start: () => ({
      language: place.language,
      today: dayText(place.today),
      wizard: keptWizard(),
    }),
    saveWizard: ({ state }) => keepWizard(state),
    loadCatalogue: () => loadCatalogue(place.language),
    readSelection: () => readSelection(place),
    readTargets: () => readTargets(place),
    readTargetAtCursor: () => readTargetAtCursor(place),
    insertTarget: (input) => insertTarget(place, input),
    editTarget: (input) => editTarget(place, input),
    listTemplates: () => listTemplates(place.language),
    insertTemplate: ({ id, firstDay, ...options }) =>
      withLock(() => insertTemplate(place.book, id, { ...options, firstDay: serialDay(readDay(firstDay)) })),
    listFormulas: () => listFormulas(place.language),
    insertFormula: (input) => insertFormula(place, input),
    addToScorecard: (input) => addToScorecard(place, input),
    checkHealth: (input) => checkHealth(place, input),
    fixHealth: (input) => fixHealth(place, input),
    readCriteria: () => readCriteria(place),
    writeWeights: (input) => writeWeights(place, input),
    writeJudgements: (input) => writeJudgements(place, input),
    readExport: () => readExport(place),
    importData: (input) => importData(place, input),
    jumpTo: (input) => jumpTo(place, input),
  };
}
