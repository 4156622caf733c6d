import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Tests read dist/, which scripts/test.ts builds first. */
export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  test: {
    // Browsers on a busy machine take longer than the usual second.
    expect: { poll: { timeout: 15_000 } },
    // A failure at every single call in turn takes its time.
    testTimeout: process.env["FAULTS"] === "all" ? 900_000 : 30_000,
    hookTimeout: 120_000,
    pool: "forks",
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          include: ["test/**/*.test.ts", "test/**/*.test.tsx"],
          exclude: ["test/browser/**"],
          // Nothing under test keeps anything between files, and loading the engine for each anew takes minutes.
          isolate: false,
        },
      },
      // Each file has a browser of its own, closed at its end.
      { extends: true, test: { name: "browser", include: ["test/browser/**/*.test.ts"] } },
    ],
  },
});
