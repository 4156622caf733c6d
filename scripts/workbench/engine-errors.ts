import type { Engine } from "./platform";

const done = new WeakSet<object>();

/**
 * Makes the engine show the platform's error codes. The engine reads its codes from one exported
 * table each time it makes an error, so the table is renamed; the file itself stays as it came.
 */
export function useSheetErrorCodes(engine: Engine): void {
  if (done.has(engine.CellErrorType)) return;
  done.add(engine.CellErrorType);
  const codes = engine.CellErrorType as unknown as Record<string, string>;
  codes["GenericError"] = "#ERROR!";
  codes["BadExpression"] = "#ERROR!";
  codes["InvalidReference"] = "#REF!";
  codes["CircularDependency"] = "#REF!";
  codes["SpilledBlocked"] = "#REF!";
  for (const code of Object.values(codes)) engine.registries.errorTypes.add(code);
}
