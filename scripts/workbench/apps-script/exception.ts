/** An error as the platform's services throw it: scripts see an `Error` named "Exception". */
export class Exception extends Error {
  override readonly name = "Exception";
}

/** The platform's complaint about arguments, with the types that came. */
export function mismatch(method: string, args: readonly unknown[]): Exception {
  return new Exception(
    `The parameters (${args.map(typeName).join(",")}) don't match the method signature for ${method}.`,
  );
}

function typeName(value: unknown): string {
  if (value === null || value === undefined) return "null";
  if (Array.isArray(value))
    return Array.isArray(value[0]) ? `${typeName(value[0])}[]`.replace("[][]", "[]") : "number[]";
  if (typeof value === "string") return "String";
  if (typeof value === "object") {
    const named = value as { className?: unknown };
    return typeof named.className === "string" ? named.className : "Object";
  }
  return typeof value;
}
