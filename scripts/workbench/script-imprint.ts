interface Property {
  readonly was: PropertyDescriptor;
  readonly isAccessor: boolean;
}

interface Seen {
  readonly object: object;
  readonly prototype: object | null;
  readonly isExtensible: boolean;
  readonly keys: readonly PropertyKey[];
  readonly properties: readonly Property[];
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
  private readonly globals: ReadonlyMap<PropertyKey, Property>;

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
      const properties = keys.map((key) => {
        const was = Reflect.getOwnPropertyDescriptor(object, key)!;
        return { was, isAccessor: "get" in was };
      });
      const prototype = Object.getPrototypeOf(object) as object | null;
      seen.push({ object, prototype, isExtensible: Object.isExtensible(object), keys, properties });
      add(prototype);
      for (const { was } of properties) for (const one of [was.value, was.get, was.set]) add(one);
    }
    this.seen = seen;
    this.globals = new Map(seen[0]!.keys.map((key, i) => [key, seen[0]!.properties[i]!]));
  }

  /** Takes back what was done to the global object itself, and what regular expressions remember of their last match. */
  restore(): void {
    const { global, globals } = this;
    for (const key of Reflect.ownKeys(global)) if (!globals.has(key)) Reflect.deleteProperty(global, key);
    for (const [key, property] of globals)
      if (!holds(global, key, property)) Reflect.defineProperty(global, key, property.was);
    (global["RegExp"] as RegExpConstructor)("").test("");
  }

  /** Whether everything is as it was. */
  holds(): boolean {
    // Plain loops: this is looked at before each run of a formula.
    for (const { object, prototype, isExtensible, keys, properties } of this.seen) {
      if (Reflect.ownKeys(object).length !== keys.length) return false;
      if (Object.getPrototypeOf(object) !== prototype || Object.isExtensible(object) !== isExtensible) return false;
      for (let i = 0; i < keys.length; i += 1) if (!holds(object, keys[i]!, properties[i]!)) return false;
    }
    return true;
  }
}

// What a description lacks is slow to read, so each kind is asked for what it has; one that has become the other differs.
function holds(object: object, key: PropertyKey, { was, isAccessor }: Property): boolean {
  const now = Reflect.getOwnPropertyDescriptor(object, key);
  if (now === undefined || now.enumerable !== was.enumerable || now.configurable !== was.configurable) return false;
  return isAccessor
    ? now.get === was.get && now.set === was.set
    : now.writable === was.writable && Object.is(now.value, was.value);
}
