import { type Text, text } from "../../core/text";

/** Places for people. */
export const PEOPLE = 12;
export const MONTHS = 12;

export interface SamplePerson {
  readonly name: Text;
  readonly base: number;
  readonly attainment: number;
  /** Attainments of the twelve months before, oldest first. */
  readonly past: readonly number[];
}

/** Sample figures: a routine month, a rise beyond chance, a fall beyond chance, a wide swing that means nothing. */
export const samplePeople = (): readonly SamplePerson[] => [
  {
    name: text("Li Na", "李娜"),
    base: 5000,
    attainment: 1.24,
    past: [1.02, 0.99, 1.01, 1.0, 1.03, 0.98, 1.01, 1.02, 1.0, 0.99, 1.02, 1.01],
  },
  {
    name: text("Wang Lei", "王磊"),
    base: 5000,
    attainment: 1.08,
    past: [1.0, 1.12, 0.93, 1.06, 1.18, 0.95, 1.04, 1.1, 0.97, 1.09, 1.02, 1.05],
  },
  {
    name: text("Chen Yu", "陈雨"),
    base: 6000,
    attainment: 0.95,
    past: [0.98, 1.01, 0.97, 1.0, 0.96, 1.02, 0.99, 1.0, 0.98, 0.97, 1.01, 0.99],
  },
  {
    name: text("Zhao Min", "赵敏"),
    base: 4000,
    attainment: 0.78,
    past: [0.97, 0.99, 1.0, 0.98, 0.96, 0.99, 0.97, 0.98, 1.0, 0.99, 0.98, 0.97],
  },
  {
    name: text("Sun Hao", "孙浩"),
    base: 4000,
    attainment: 1.2,
    past: [0.8, 1.1, 0.9, 1.25, 0.85, 1.15, 0.95, 1.3, 0.8, 1.2, 0.9, 1.1],
  },
];
