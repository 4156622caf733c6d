/** The client side of google.script, as far as the sidebar uses it; each `with…` gives a new runner. */
interface ScriptRunner {
  // biome-ignore lint/suspicious/noExplicitAny: the answer's type is the caller's to know
  withSuccessHandler(handler: (answer: any) => void): ScriptRunner;
  withFailureHandler(handler: (error: Error) => void): ScriptRunner;
  rpc(method: string, payload: unknown): void;
}

declare const google: {
  readonly script: {
    readonly run: ScriptRunner;
    readonly host: { close(): void; readonly editor: { focus(): void } };
  };
};
