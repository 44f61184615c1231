import { isJsNode, type JsNode } from '../../source/js.ts';
import type { TextEdit } from '../python/edits.ts';
import { listOf } from './define.ts';
import { importsIn, type Place } from './imports.ts';
import { type Ask, eachOf, nameOf } from './legacy-asks.ts';
import { defaultOf, WAITED } from './legacy-modules.ts';
import { legacyUses } from './legacy-uses.ts';
import { declaredIn, placedNodes } from './nodes.ts';
import type { Own } from './own-modules.ts';
import { tourEdits } from './tour.ts';

/** Names that are imported from a module; `default` and `*` among them. */
export type Wanted = Map<string, Map<string, string>>;

export interface Plan {
  /** Local name by imported name, by module; in the order in which they were asked for. */
  readonly wanted: Wanted;
  /** Modules that are only run. */
  readonly run: readonly string[];
  readonly edits: readonly TextEdit[];
}

/** Undefined where one of them has no known successor, or is used in a way that has none. */
export function planOf(asks: readonly Ask[], scope: JsNode, own: Own, text: string): Plan | undefined {
  const nodes = placedNodes(scope);
  const wanted: Wanted = new Map();
  const run: string[] = [];
  const edits: TextEdit[] = [];
  const gone: JsNode[] = asks.map(({ statement }) => statement);
  const want = ({ module, name }: Place, local: string): boolean => {
    const names = wanted.get(module) ?? new Map<string, string>();
    const known = names.get(name);
    if (known !== undefined && known !== local) return false;
    wanted.set(module, names.set(name, local));
    return true;
  };
  for (const ask of asks) {
    const { module, pattern } = ask;
    const modern = module.startsWith('@') ? module : undefined;
    const path = modern ?? defaultOf(module) ?? own.get(module);
    if (!pattern) {
      if (path !== undefined) run.push(path);
      else if (!WAITED.has(module)) return undefined;
    } else if (modern !== undefined || path !== undefined) {
      if (!wantAll(ask, modern ? '*' : 'default', path ?? '', want)) return undefined;
    } else if (module === 'web_tour.tour') {
      const name = ask.member === undefined ? nameOf(pattern) : undefined;
      const found = name && tourEdits(name, nodes, gone, text);
      if (!found) return undefined;
      edits.push(...found.edits);
      if (!found.places.every((place) => want(place, place.name))) return undefined;
    } else {
      const found = legacyUses(ask, nodes, scope, text);
      if (!found) return undefined;
      edits.push(...found.edits);
      gone.push(...found.gone);
      if (!found.places.every(([place, local]) => want(place, local))) return undefined;
    }
  }
  // A name that is imported now means nothing else in the file.
  const taken = new Map<string, number>();
  for (const node of declaredIn(scope)) {
    if (gone.some(({ start, end }) => start <= node.start && node.end <= end)) continue;
    taken.set(String(node.name), node.start);
  }
  const known = new Map(
    importsIn(scope).flatMap(({ from, specifiers, statement }) =>
      gone.includes(statement)
        ? []
        : specifiers.map((each) => [each.local, `${from} ${each.imported}`] as const),
    ),
  );
  for (const [module, names] of wanted) {
    for (const [name, local] of names) {
      if (known.get(local) === `${module} ${name}`) names.delete(name);
      else if (taken.has(local)) return undefined;
    }
    if (names.size === 0) wanted.delete(module);
  }
  return { wanted, run, edits };
}

/** From a module of today, or one whose default export it is. */
function wantAll(
  { pattern, member, statement }: Ask,
  whole: 'default' | '*',
  module: string,
  want: (place: Place, local: string) => boolean,
): boolean {
  if (statement.type === 'ImportDeclaration') {
    const specifiers = listOf(statement.specifiers);
    return specifiers.every(
      ({ type, local }) =>
        type === 'ImportDefaultSpecifier' &&
        isJsNode(local) &&
        want({ module, name: 'default' }, String(local.name)),
    );
  }
  const local = pattern?.type === 'Identifier' ? String(pattern.name) : undefined;
  if (local !== undefined && member === undefined) return want({ module, name: whole }, local);
  if (whole === 'default' || !pattern) return false;
  if (local !== undefined && member !== undefined) return want({ module, name: member }, local);
  return eachOf(pattern, (name, bound) => want({ module, name }, bound));
}

/** The imports as lines, with the braces of the file. */
export function importLines({ wanted, run }: Pick<Plan, 'wanted' | 'run'>, tight: boolean): string[] {
  const lines = run.map((module) => `import "${module}";`);
  for (const [module, names] of wanted) {
    const whole = names.get('default');
    const all = names.get('*');
    const list = [...names]
      .filter(([name]) => name !== 'default' && name !== '*')
      .map(([name, local]) => (name === local ? name : `${name} as ${local}`));
    const braces = tight ? `{${list.join(', ')}}` : `{ ${list.join(', ')} }`;
    if (all !== undefined) lines.push(`import * as ${all} from "${module}";`);
    const rest = list.length > 0 ? [braces] : [];
    const heads = whole === undefined ? rest : [whole, ...rest];
    if (heads.length > 0) lines.push(`import ${heads.join(', ')} from "${module}";`);
  }
  return lines;
}
