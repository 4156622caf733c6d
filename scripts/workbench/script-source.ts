/** One top-level function of a script. */
export interface ScriptFunction {
  readonly name: string;
  readonly parameters: readonly string[];
  /** The comment directly above the declaration, without its stars. */
  readonly comment: string;
  /** Listed when people type: its comment has `@customfunction`. */
  readonly listed: boolean;
}

const DECLARATION =
  /^(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/[ \t]*(?:\r?\n)?)?function\s+([A-Za-z_$][\w$]*)\s*\(([^)]*)\)/gm;

/** The top-level function declarations of a script, as the platform finds them: at the start of a line. */
export function scriptFunctions(source: string): ScriptFunction[] {
  return [...source.matchAll(DECLARATION)].map(([, comment = "", name = "", parameters = ""]) => ({
    name,
    parameters: parameters
      .split(",")
      .map((parameter) => parameter.trim())
      .filter(Boolean),
    comment: comment.replace(/^\s*\*? ?/gm, "").trim(),
    listed: /@customfunction\b/i.test(comment),
  }));
}
