/**
 * Wraps a stand-in so that a member nobody has written yet stops the run with its name,
 * where a plain object would give `undefined`.
 */
export function onlyKnown<T extends object>(className: string, target: T, read: (key: string) => unknown): T {
  return new Proxy(target, {
    get(object, key) {
      if (typeof key === "symbol") return Reflect.get(object, key);
      if (key === "then" || key === "toJSON") return undefined;
      if (key === "toString") return () => className;
      if (key === "constructor") return Object;
      const found = read(key);
      if (found !== undefined) return found;
      throw new Error(`workbench: ${className}.${key} is not stood in for yet (scripts/workbench/apps-script/)`);
    },
    set(_object, key) {
      throw new Error(`workbench: ${className}.${String(key)} cannot be assigned`);
    },
  });
}
