/**
 * Why a module cannot be loaded in any order: the modules from it back to itself, it first and last, each depending on
 * the next. Undefined where there is no such circle.
 */
function circleFrom(
  name: string,
  dependsOf: (name: string) => readonly string[],
): readonly string[] | undefined {
  const cameFrom = new Map<string, string>();
  const queue = [name];
  for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
    for (const next of dependsOf(at)) {
      if (next === name) {
        const way = [name];
        for (let step = at; step !== name; step = cameFrom.get(step) ?? name) way.unshift(step);
        return [name, ...way];
      }
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, at);
      queue.push(next);
    }
  }
  return undefined;
}

/** One sentence for each module that is in a circle, by its name. */
export function circleNotes(
  names: Iterable<string>,
  depends: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  for (const name of names) {
    const circle = circleFrom(name, (each) => depends.get(each) ?? []);
    if (circle)
      notes.set(
        name,
        `It depends on itself (${circle.join(' -> ')}): Odoo loads none of these modules until one of the dependencies goes.`,
      );
  }
  return notes;
}
