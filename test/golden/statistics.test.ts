import { describe, expect, test } from "vitest";
import { xmrLimits } from "../../src/core/control/xmr-limits";

describe("F23 XmR chart of antifreeze viscosity (Wetherill & Brown 1991, in the documentation of qcc)", () => {
  const limits = xmrLimits(
    Object.freeze([
      2.23, 2.53, 2.62, 2.63, 2.58, 2.44, 2.49, 2.34, 2.95, 2.54, 2.6, 2.45, 2.17, 2.58, 2.57, 2.44, 2.38, 2.23, 2.23,
      2.54, 2.66, 2.84, 2.81, 2.39, 2.56, 2.7, 3.0, 2.81, 2.77, 2.89, 2.54, 2.98, 2.35, 2.53,
    ]),
  );

  test.each([
    ["centre", 2.569706, 6],
    ["sigma", 0.1794541, 7],
    ["lower", 2.031344, 6],
    ["upper", 3.108068, 6],
  ] as const)("%s is %d", (key, published, places) => expect(limits[key]).toBeCloseTo(published, places));
});
