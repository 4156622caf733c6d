interface Seen {
  readonly object: object;
  readonly prototype: object | null;
  readonly isExtensible: boolean;
  readonly keys: readonly PropertyKey[];
  readonly properties: readonly PropertyDescriptor[];
}

/** Gives what no global leads to: the makers of generators and asynchronous functions, and the iterators. */
const HIDDEN = `return [
  function* () {}, async function () {}, async function* () {}, (function* () {})(), (async function* () {})(),
  [][Symbol.iterator](), new Map().entries(), new Set().values(), ""[Symbol.iterator](), "".matchAll(/a/g),
  (function () { return arguments; })(), typeof Iterator === "function" ? Iterator.from({ next() {} }) : 0,
  typeof Iterator === "function" ? [].values().map(String) : 0,
];`;

/** All objects of a realm that a script can reach, with all their properties, as they were when it was taken. */
export class Imprint {
  private readonly seen: readonly Seen[];

  constructor(private readonly global: Record<string, unknown>) {
    const hidden = (global["Function"] as FunctionConstructor)(HIDDEN)() as object[];
    const found = new Set<object>([global]);
    const add = (value: unknown): void => {
      if ((typeof value === "object" && value !== null) || typeof value === "function") found.add(value);
    };
    // The examples themselves nobody else can reach: what matters is what they inherit from.
    for (const one of hidden) if (one) add(Object.getPrototypeOf(one));
    const seen: Seen[] = [];
    // A set gives what is added while it is walked, too.
    for (const object of found) {
      const keys = Reflect.ownKeys(object);
      const properties = keys.map((key) => Reflect.getOwnPropertyDescriptor(object, key)!);
      const prototype = Object.getPrototypeOf(object) as object | null;
      seen.push({ object, prototype, isExtensible: Object.isExtensible(object), keys, properties });
      add(prototype);
      for (const { value, get, set } of properties) for (const one of [value, get, set]) add(one);
    }
    this.seen = seen;
  }

  /** Takes back what was done to the global object itself, and what regular expressions remember of their last match. */
  restore(): void {
    const { keys, properties } = this.seen[0]!;
    const were = new Map(keys.map((key, i) => [key, properties[i]!]));
    for (const key of Reflect.ownKeys(this.global)) if (!were.has(key)) Reflect.deleteProperty(this.global, key);
    for (const [key, property] of were) {
      const now = Reflect.getOwnPropertyDescriptor(this.global, key);
      if (!now || !isSame(now, property)) Reflect.defineProperty(this.global, key, property);
    }
    (this.global["RegExp"] as RegExpConstructor)("").test("");
  }

  /** Whether everything is as it was. */
  holds(): boolean {
    return this.seen.every(({ object, prototype, isExtensible, keys, properties }) => {
      if (Object.getPrototypeOf(object) !== prototype || Object.isExtensible(object) !== isExtensible) return false;
      return (
        Reflect.ownKeys(object).length === keys.length &&
        keys.every((key, i) => {
          const now = Reflect.getOwnPropertyDescriptor(object, key);
          return now !== undefined && isSame(now, properties[i]!);
        })
      );
    });
  }
}

function isSame(a: PropertyDescriptor, b: PropertyDescriptor): boolean {
  return (
    Object.is(a.value, b.value) &&
    a.get === b.get &&
    a.set === b.set &&
    a.writable === b.writable &&
    a.enumerable === b.enumerable &&
    a.configurable === b.configurable
  );
}
