/**
 * A part of the add-on's code that few executions need, from a file of the build beside Code.js, which the platform
 * would parse at every formula call. HTML files are the only ones a script can read; evaluating what one holds is what
 * the platform itself does with templates (HtmlTemplate.getCode). The build writes the code as a JSON text, so that
 * nothing in the file looks like markup.
 */
export function loadBody<M>(file: "formulas" | "server"): M {
  const code = JSON.parse(HtmlService.createHtmlOutputFromFile(file).getContent()) as string;
  // Indirect, so that the code sees the globals and nothing of this function.
  // biome-ignore lint/security/noGlobalEval: the code is our own, built with this file
  // biome-ignore lint/complexity/noCommaOperator: makes the call indirect
  return (0, eval)(code) as M;
}
