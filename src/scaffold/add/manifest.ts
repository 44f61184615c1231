import type { ManifestChange } from '../../source/edit/manifest.ts';
import { manifestValue } from '../../source/manifest.ts';
import type { Literal, Manifest } from '../../source/types.ts';

/** What describes the module as a whole is the module's own affair. */
const OWN = [
  'name',
  'summary',
  'version',
  'category',
  'author',
  'website',
  'license',
  'application',
  'installable',
  'development_status',
  'maintainers',
];

export interface ManifestPlan {
  readonly changes: readonly ManifestChange[];
  /** Keys that say something else already, one sentence each. */
  readonly conflicts: readonly string[];
}

/** What a planned manifest adds to the one of a module. `pathOf` says where a planned file went. */
export function manifestPlan(
  manifest: Manifest,
  planned: Manifest,
  pathOf: (path: string) => string,
  bump: boolean,
): ManifestPlan {
  const changes: ManifestChange[] = [];
  const conflicts: string[] = [];
  for (const [key, { value }] of planned.entries) {
    const there = manifestValue(manifest, key);
    if (OWN.includes(key) || value === undefined) continue;
    if (key === 'depends') changes.push(...depends(there, value));
    else if (Array.isArray(value)) changes.push(...inOrder([key], there, value.map(moved(pathOf))));
    else if (typeof value === 'object' && value !== null) {
      for (const [inner, list] of Object.entries(value))
        if (Array.isArray(list)) changes.push(...inOrder([key, inner], innerOf(there, inner), list));
    } else if (there === undefined) changes.push({ kind: 'set', path: [key], value });
    else if (there !== value)
      conflicts.push(
        `__manifest__.py: ${key} is ${JSON.stringify(there)} and would have to be ${JSON.stringify(value)}`,
      );
  }
  return { changes: [...changes, ...(bump ? raised(manifest) : [])], conflicts };
}

function moved(pathOf: (path: string) => string) {
  return (value: Literal): Literal => (typeof value === 'string' ? pathOf(value) : value);
}

function innerOf(value: Literal | undefined, key: string): Literal | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.entries(value).find(([name]) => name === key)?.[1];
}

/** New files go before those that are there and have to be loaded after them; else at the end. */
function inOrder(
  path: readonly string[],
  there: Literal | undefined,
  planned: readonly Literal[],
): ManifestChange[] {
  const known = new Set((Array.isArray(there) ? there : []).map((value) => JSON.stringify(value)));
  const isNew = (value: Literal) => !known.has(JSON.stringify(value));
  return planned.filter(isNew).map((value) => ({
    kind: 'add' as const,
    path,
    value,
    before: planned.slice(planned.indexOf(value) + 1).find((later) => !isNew(later)),
  }));
}

/** Dependencies in their sorted place, where the others are sorted; `base` comes with any of them. */
function depends(there: Literal | undefined, planned: Literal): ManifestChange[] {
  const own = (Array.isArray(there) ? there : []).filter((value) => typeof value === 'string');
  const sorted = own.every((value, i) => i === 0 || (own[i - 1] ?? '') <= value);
  return (Array.isArray(planned) ? planned : []).flatMap((value): ManifestChange[] => {
    if (typeof value !== 'string' || own.includes(value) || (value === 'base' && own.length > 0)) return [];
    const before = sorted && own.length > 1 ? own.find((other) => other > value) : undefined;
    return [{ kind: 'add', path: ['depends'], value, before }];
  });
}

/** The version with its last number raised. */
function raised(manifest: Manifest): ManifestChange[] {
  const version = manifestValue(manifest, 'version');
  const next = typeof version === 'string' ? /^(.*?)(\d+)$/.exec(version) : null;
  return next ? [{ kind: 'set', path: ['version'], value: `${next[1]}${Number(next[2]) + 1}` }] : [];
}
