/** The engine reports every slow step to the console; that is not for the readers of ours. */
export function quietly<T>(work: () => T): T {
  const { debug } = console;
  console.debug = () => undefined;
  try {
    return work();
  } finally {
    console.debug = debug;
  }
}
