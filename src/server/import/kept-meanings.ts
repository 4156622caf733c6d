const PROPERTY = "import-headers";
/** A property holds 9 kB. */
const ROOM = 8_000;
const LONGEST_HEADER = 100;

type Meanings = ReadonlyMap<string, string>;

/** What people chose for headers in this workbook, oldest first. */
export function keptMeanings(): Meanings {
  const stored = PropertiesService.getDocumentProperties()?.getProperty(PROPERTY);
  return new Map(stored ? (JSON.parse(stored) as [string, string][]) : []);
}

/** Remembers choices that differ from what was proposed; the oldest make room. */
export function keepMeanings(
  chosen: readonly { readonly header: string; readonly means: string }[],
  proposed: readonly string[],
  undo: (step: () => void) => void,
): void {
  const before = keptMeanings();
  const kept = new Map(before);
  chosen.forEach(({ header, means }, i) => {
    if (header === "" || header.length > LONGEST_HEADER || means === proposed[i]) return;
    kept.delete(header);
    kept.set(header, means);
  });
  const next = fitting([...kept]);
  if (next === JSON.stringify([...before])) return;
  const store = PropertiesService.getDocumentProperties();
  if (!store) return;
  undo(() => {
    if (before.size > 0) store.setProperty(PROPERTY, JSON.stringify([...before]));
    else store.deleteProperty(PROPERTY);
  });
  store.setProperty(PROPERTY, next);
}

function fitting(entries: readonly (readonly [string, string])[]): string {
  let rest = entries;
  // Chinese takes three bytes a character.
  while (JSON.stringify(rest).length * 3 > ROOM) rest = rest.slice(1);
  return JSON.stringify(rest);
}
