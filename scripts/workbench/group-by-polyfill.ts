/**
 * The engine groups chart data by `Object.groupBy`, the one function of its that Node 20 lacks.
 * Import this file before the engine.
 */
const holder = Object as unknown as { groupBy?: unknown };

holder.groupBy ??= <T>(
  items: Iterable<T>,
  keyOf: (item: T, index: number) => PropertyKey,
): Record<PropertyKey, T[]> => {
  const groups: Record<PropertyKey, T[]> = Object.create(null);
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    groups[key] ??= [];
    groups[key].push(item);
  }
  return groups;
};
