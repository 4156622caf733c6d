/** A command that the engine would not carry out. */
export class EngineRefusal extends Error {
  constructor(
    readonly command: string,
    readonly reasons: readonly string[],
    payload: object,
  ) {
    super(`workbench: the engine refused ${command} (${reasons.join(", ")}): ${JSON.stringify(payload).slice(0, 500)}`);
  }
}
