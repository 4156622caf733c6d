/** The language's own globals: all that a script's world has before the platform's services are added. */
const LANGUAGE = new Set(
  (
    "globalThis Infinity NaN undefined eval isFinite isNaN parseFloat parseInt decodeURI decodeURIComponent encodeURI " +
    "encodeURIComponent escape unescape AggregateError Array ArrayBuffer Atomics BigInt BigInt64Array BigUint64Array " +
    "Boolean DataView Date Error EvalError FinalizationRegistry Float32Array Float64Array Function Int16Array Int32Array " +
    "Int8Array Intl JSON Map Math Number Object Promise Proxy RangeError ReferenceError Reflect RegExp Set " +
    "SharedArrayBuffer String Symbol SyntaxError TypeError URIError Uint16Array Uint32Array Uint8Array " +
    "Uint8ClampedArray WeakMap WeakRef WeakSet WebAssembly"
  ).split(" "),
);

/**
 * Takes away what Node or a browser adds to a global object. What cannot be deleted
 * (`window`, `document`, `location` of a frame) is left to the caller, who shadows it.
 *
 * @returns the names that could not be deleted
 */
export function hideForeignGlobals(global: object): string[] {
  const stuck: string[] = [];
  for (let holder: object | null = global; holder; holder = Object.getPrototypeOf(holder)) {
    if (Object.hasOwn(holder, "hasOwnProperty")) break;
    for (const name of Object.getOwnPropertyNames(holder)) {
      if (LANGUAGE.has(name) || name === "constructor") continue;
      if (!Reflect.deleteProperty(holder, name)) stuck.push(name);
    }
  }
  return stuck;
}
