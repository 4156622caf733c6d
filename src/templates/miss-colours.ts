import type { Colour } from "./template";

/** Marks scores below 100, and more strongly those below 90; down to the end of another block where one is named. */
export const missColours = (column: string, through?: string): Colour[] => [
  {
    columns: [column],
    when: `=AND(ISNUMBER({${column}});{${column}}<90)`,
    as: "poor",
    ...(through === undefined ? {} : { through }),
  },
  {
    columns: [column],
    when: `=AND(ISNUMBER({${column}});{${column}}<100)`,
    as: "fair",
    ...(through === undefined ? {} : { through }),
  },
];
