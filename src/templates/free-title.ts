/** The title, or with the first number from 2 that makes it different from the titles in use; letter case does not count. */
export function freeTitle(title: string, taken: ReadonlySet<string>, joint = " "): string {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  let name = title;
  for (let n = 2; used.has(name.toLowerCase()); n += 1) name = `${title}${joint}${n}`;
  return name;
}
