import { quoted } from "./quoted";

const LONGEST = 5000;

/** A cell's content that shows a person's text and nothing else. */
export const textCell = (typed: string): string => quoted(typed.slice(0, LONGEST));
