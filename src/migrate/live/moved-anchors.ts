import { locate } from '../../audit/lookup/apply-spec.ts';
import { applyEdits } from '../../source/edit/edit.ts';
import { attribute, attributeValue, elementsOf } from '../../source/xml/query.ts';
import type { XmlElement } from '../../source/xml/tree.ts';
import { remembered } from '../../util/remember.ts';
import { count } from '../../verify/count.ts';
import { brokenFiles } from '../engine/broken.ts';
import { editPlaces } from '../engine/edit-places.ts';
import type { Migration, MigrationEdit, Todo } from '../engine/migration.ts';
import { movedLines } from '../engine/moved-lines.ts';
import { excerptOf } from '../engine/todo.ts';
import { ANCHOR_OPTIONS } from '../gone/anchor-options.ts';
import { droppedSpec, movedSpec, type SpecEdit } from './anchor-edits.ts';
import { type Anchor, followAnchors, type Mender } from './anchors.ts';
import type { Archs } from './archs.ts';
import { indexOfTexts } from './index-of-texts.ts';
import { followMenus } from './menus.ts';
import { followMergedViews } from './merged-views.ts';
import { ELSEWHERE, newPlace } from './moved.ts';
import { nearby } from './nearby.ts';
import type { ProofFinding, ProofStep } from './types.ts';

const MOVED_ANCHOR = 'moved-anchor';
export const ANCHORS = 'Extensions of views find their nodes';

interface Change {
  readonly anchor: Anchor;
  /** The whole spec goes. */
  readonly isDrop: boolean;
  readonly edits: SpecEdit['edits'];
  readonly title: string;
}

/**
 * Looks for the node of every extension in the views of the new series. Where one is elsewhere now, and that is clear,
 * the extension is taken there; what is not clear is left to a human. `old` are the views that the module was made for.
 */
export async function moveAnchors(
  given: Migration,
  target: Archs,
  old: Archs | undefined,
): Promise<{ readonly migration: Migration; readonly step: ProofStep }> {
  const migration = old ? await followMenus(await followMergedViews(given, target, old), target, old) : given;
  const index = await indexOfTexts(migration, migration.after);
  const before = old ? await anchorsBefore(migration, old) : new Map<string, Anchor>();
  const changes: Change[] = [];
  const left: Anchor[] = [];
  const unsure = new Set<Anchor>();
  const mend: Mender['mend'] = (anchor, tree) => {
    const { spec, view } = anchor;
    const was = before.get(keyOf(anchor));
    // Where others change the view in a way that is not understood, it may be there all the same.
    if (anchor.partial || (target.complete === false && was?.result !== 'found')) {
      unsure.add(anchor);
      return undefined;
    }
    const found = newPlace(spec, tree, was);
    // It still finds a node: only the one that it meant is better than that.
    const isSure = anchor.shifted === undefined || found?.why === ELSEWHERE;
    const move = isSure ? found : undefined;
    const { text } = view.source;
    if (move?.kind === 'drop') {
      const title = `Take out ${shown(spec)}: ${move.why}`;
      changes.push({ anchor, isDrop: true, edits: droppedSpec(spec, text), title });
      return 'drop';
    }
    const moved = move && movedSpec(spec, move, tree, text);
    if (!moved) {
      left.push(anchor);
      return undefined;
    }
    const title = `Look for ${moved.now}: ${move.why}`;
    changes.push({ anchor, isDrop: false, edits: moved.edits, title });
    const node = locate(tree, moved.spec);
    return node && { node, spec: moved.spec };
  };
  const all = await followAnchors(index, target, { before: (anchor) => before.get(keyOf(anchor)), mend });
  const done = await applied(migration, changes);
  return {
    migration: withTodos(done, { left, changes }, before, migration.after),
    step: stepOf(all, { changes, left, unsure }, before, target.where),
  };
}

/** By view and place. A view with another number of specs now is not held against the one before. */
async function anchorsBefore(migration: Migration, old: Archs): Promise<ReadonlyMap<string, Anchor>> {
  const found = await followAnchors(await indexOfTexts(migration, migration.before), old);
  return new Map(found.map((anchor) => [keyOf(anchor), anchor]));
}

function keyOf({ view, at }: Anchor): string {
  const specs = view.nodes.reduce(
    (sum, node) => sum + (node.name === 'data' ? elementsOf(node).length : 1),
    0,
  );
  return `${view.xmlid} ${at} of ${specs}`;
}

async function applied(migration: Migration, changes: readonly Change[]): Promise<Migration> {
  const after = new Map(migration.after);
  for (const { source } of changes.map(({ anchor }) => anchor.view)) {
    const own = changes.filter(({ anchor }) => anchor.view.source === source);
    const edits = own.flatMap((change) => change.edits.map((edit) => ({ ...edit, file: source.path })));
    after.set(source.path, applyEdits(source.text, edits));
  }
  const broken = await brokenFiles(migration.after, after);
  for (const file of broken) after.set(file, migration.after.get(file) ?? '');
  const good = changes.filter(({ anchor }) => !broken.has(anchor.view.source.path));
  const edits = good.flatMap(({ anchor, edits: own, title }): MigrationEdit[] => {
    const { source } = anchor.view;
    const [place, ...also] = editPlaces(source.path, source.text, own);
    if (!place) return [];
    return [
      {
        ...{ ...place, rule: MOVED_ANCHOR, hop: migration.to, title, confidence: 'likely' },
        ...(also.length > 0 ? { also } : {}),
      },
    ];
  });
  return { ...migration, after, edits: [...migration.edits, ...edits] };
}

/** `before` are the texts that the places in `left` and the todos so far stand in, `old` the anchors of the old series. */
function withTodos(
  migration: Migration,
  { left, changes }: { readonly left: readonly Anchor[]; readonly changes: readonly Change[] },
  old: ReadonlyMap<string, Anchor>,
  before: ReadonlyMap<string, string>,
): Migration {
  const { after } = migration;
  const shift = new Map<string, (line: number) => number>();
  const lineNow = (path: string, line: number) =>
    remembered(shift, path, () => movedLines(before.get(path) ?? '', after.get(path) ?? ''))(line);
  const todos = left.map((anchor): Todo => {
    const { source } = anchor.view;
    const line = lineNow(source.path, source.lineAt(anchor.spec.start));
    const lines = (after.get(source.path) ?? '').split(/\r?\n/);
    return {
      ...{
        rule: MOVED_ANCHOR,
        hop: migration.to,
        breaks: anchor.shifted === undefined ? 'error' : 'silent',
        path: source.path,
        line,
      },
      about: { kind: 'node', name: shown(anchor.spec) },
      message: sentence(anchor, old.get(keyOf(anchor)), migration),
      options: ANCHOR_OPTIONS,
      code: (lines[line - 1] ?? '').trim(),
      excerpt: excerptOf(lines, line),
    };
  });
  // The symbols tell of the same nodes, and know less of them: what is mended is no longer to be decided.
  const tags = linesOf([...left, ...changes.map(({ anchor }) => anchor)], ({ tag }) => tag.end);
  const dropped = linesOf(
    changes.flatMap(({ anchor, isDrop }) => (isDrop ? [anchor] : [])),
    ({ end }) => end,
  );
  const isTold = ({ path, line, rule, about }: Todo) => {
    const place = `${path}:${line}`;
    return rule === 'gone-names' && (dropped.has(place) || (about?.kind === 'node' && tags.has(place)));
  };
  const others = migration.todos
    .filter((todo) => !isTold(todo))
    .map((todo) => ({ ...todo, line: lineNow(todo.path, todo.line) }));
  return { ...migration, todos: [...todos, ...others] };
}

/** The lines from where a spec begins to this end of it, as `path:line`. */
function linesOf(anchors: readonly Anchor[], endOf: (spec: XmlElement) => number): ReadonlySet<string> {
  return new Set(
    anchors.flatMap(({ view: { source }, spec }) => {
      const [first, last] = [source.lineAt(spec.start), source.lineAt(endOf(spec))];
      return Array.from({ length: last - first + 1 }, (_, i) => `${source.path}:${first + i}`);
    }),
  );
}

function sentence(anchor: Anchor, before: Anchor | undefined, { from, to }: Migration): string {
  const { spec, view, tree, strayed, shifted } = anchor;
  const where = view.inherits ?? 'the view';
  if (shifted !== undefined)
    return `In ${where} of ${to} ${shown(spec)} matches another node than in ${from}, where it was ${shifted}: the view loads, with this change in another place.`;
  const first =
    strayed === undefined
      ? `Nothing in ${where} of ${to} matches ${shown(spec)}: the view does not load.`
      : `In ${where} of ${to} ${shown(spec)} matches only a node inside the field ${strayed}, in a view of another model.`;
  if (before?.result === 'missing') return `${first} Nor did anything in ${from}.`;
  const near = tree ? nearby(spec, before, tree) : [];
  return near.length === 0 ? first : `${first} Near that place it has ${near.join(', ')}.`;
}

/** As a human names it. */
export function shown(spec: XmlElement): string {
  const expr = spec.name === 'xpath' ? attributeValue(spec, 'expr') : undefined;
  if (expr !== undefined) return expr;
  const name = attribute(spec, 'name')?.value;
  return name === undefined ? `<${spec.name}>` : `<${spec.name} name="${name}">`;
}

function stepOf(
  all: readonly Anchor[],
  {
    changes,
    left,
    unsure,
  }: {
    readonly changes: readonly Change[];
    readonly left: readonly Anchor[];
    readonly unsure: ReadonlySet<Anchor>;
  },
  before: ReadonlyMap<string, Anchor>,
  where: string,
): ProofStep {
  const about = { id: 'anchors', title: ANCHORS };
  const looked = all.filter(
    (each) => each.result === 'found' || (each.result === 'missing' && !unsure.has(each)),
  );
  if (all.length === 0)
    return { ...about, status: 'skipped', detail: 'The module extends no view.', findings: [] };
  const unknown = all.length - looked.length;
  const found = looked.filter(({ result }) => result === 'found').length;
  const detail = `${count(looked.length, 'place')} in the views of ${where}: ${found} found, ${changes.length} moved to where they are now, ${left.length} left to you${
    unknown === 0 ? '' : `; ${unknown} could not be looked for`
  }.`;
  const findings: ProofFinding[] = [...left, ...all.filter(lost)].map((anchor) => {
    const { view, spec, result, strayed, shifted } = anchor;
    const outside = strayed === undefined ? '' : ` outside the field ${strayed}`;
    const was = before.get(keyOf(anchor))?.result === 'missing';
    const place = { path: view.source.path, line: view.source.lineAt(spec.start) };
    const message =
      shifted !== undefined
        ? `${shown(spec)} finds another node in ${view.inherits ?? 'the view'} than ${shifted}.`
        : result === 'missing'
          ? `${shown(spec)} is not in ${view.inherits ?? 'the view'}${outside}${was ? ', and was not before' : ''}.`
          : `${view.inherits} is not there.`;
    return { ...place, message, ...(was ? { notice: true as const } : {}) };
  });
  if (looked.length === 0 && findings.length === 0)
    return {
      ...about,
      status: 'skipped',
      detail: `None of the views that it extends could be read from ${where}.`,
      findings,
    };
  return { ...about, status: findings.some(({ notice }) => !notice) ? 'failed' : 'passed', detail, findings };
}

/** Its view is gone; told once a view. */
function lost({ result, at }: Anchor): boolean {
  return result === 'no view' && at === 0;
}
