/** Items after those that they need, by their names; in a circle, and of one name, as they were given. */
export function afterNeeds<Item>(
  all: readonly Item[],
  nameOf: (item: Item) => string,
  needsOf: (item: Item) => readonly string[],
): Item[] {
  const named = new Map(all.map((each) => [nameOf(each), each]));
  const found = new Set<Item>();
  const entered = new Set<Item>();
  const visit = (item: Item) => {
    if (entered.has(item)) return;
    entered.add(item);
    for (const name of needsOf(item)) {
      const needed = named.get(name);
      if (needed) visit(needed);
    }
    found.add(item);
  };
  for (const each of all) visit(each);
  return [...found];
}
