/** Order of the groups: the standard library, other packages, Odoo. */
const groupOf = (line: string) =>
  /^(from|import) odoo\b/.test(line)
    ? 2
    : /^(from|import) (psycopg2|lxml|openupgradelib)\b/.test(line)
      ? 1
      : 0;

/** Imports each once, names of one module in one line, in the groups and the order of isort. */
export function importLines(given: readonly string[]): string[] {
  const names = new Map<string, Set<string>>();
  const plain = new Set<string>();
  for (const line of given) {
    const [, module, list] = /^from (\S+) import (.+)$/.exec(line) ?? [];
    if (module === undefined || list === undefined) plain.add(line);
    else names.set(module, new Set([...(names.get(module) ?? []), ...list.split(', ')]));
  }
  const lines = [
    ...[...plain].sort(),
    ...[...names]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([module, list]) => `from ${module} import ${[...list].sort().join(', ')}`),
  ];
  const groups = [0, 1, 2].map((group) => lines.filter((line) => groupOf(line) === group));
  return groups.filter((group) => group.length > 0).flatMap((group, i) => (i === 0 ? group : ['', ...group]));
}
