/** What the engine leaves in its files and other programs take amiss. */
export function repairedPart(path: string, content: string): string {
  const clean = content.replaceAll(' xmlns=""', "").replace(VALUE, withTextAsText);
  // The apostrophe that keeps a text a text (as in '007) is the engine's way to store it, not part of it.
  return path.endsWith("sharedStrings.xml") ? clean.replace(/(<t(?: [^>]*)?>)'/g, "$1") : clean;
}

/** A cell with its value; the engine breaks the line between the two. */
const VALUE = /<c ((?:(?!\bt=)[^>])*)>\s*<v>([^<]+)<\/v>\s*<\/c>/g;

/** A text that reads like a number, such as 774,259 or 2.8%, is written as one, and others read 774 or 2.8. */
const withTextAsText = (cell: string, attributes: string, value: string): string =>
  /^-?\d+(\.\d+)?(e[-+]?\d+)?$/i.test(value)
    ? cell
    : `<c ${attributes} t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`;
