import { onlyKnown } from "./only-known";

/** A value of one of the platform's enums: compared by identity, written as its name. */
export class EnumValue {
  constructor(
    readonly enumName: string,
    private readonly label: string,
    private readonly index: number,
  ) {}
  name(): string {
    return this.label;
  }
  ordinal(): number {
    return this.index;
  }
  compareTo(other: EnumValue): number {
    return this.index - other.index;
  }
  toString(): string {
    return this.label;
  }
  toJSON(): string {
    return this.label;
  }
}

export type EnumOf<N extends string> = Readonly<Record<N, EnumValue>>;

/** An enum of the platform; asking for a value it lacks fails by name. */
export function defineEnum<const N extends string>(enumName: string, names: readonly N[]): EnumOf<N> {
  const values = Object.fromEntries(names.map((name, i) => [name, Object.freeze(new EnumValue(enumName, name, i))]));
  return onlyKnown(enumName, values, (key) => (Object.hasOwn(values, key) ? values[key] : undefined)) as EnumOf<N>;
}
