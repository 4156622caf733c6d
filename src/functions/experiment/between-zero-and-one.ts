import type { Text } from "../../core/text";
import { type Arg, number } from "../args";

/** A share that can be neither 0 nor 1, such as a confidence. */
export const betweenZeroAndOne = (help: Text, sample = "H1"): Arg<number> =>
  number(help, { above: 0, below: 1 }, sample);
