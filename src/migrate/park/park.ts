import { applyEdits, type Edit, indentAt, lineBreak } from '../../source/edit/edit.ts';
import { attributeValue, elementsOf } from '../../source/xml/query.ts';
import type { XmlElement } from '../../source/xml/tree.ts';
import { brokenFiles } from '../engine/broken.ts';
import { editPlaces } from '../engine/edit-places.ts';
import type { Migration, MigrationEdit, Todo } from '../engine/engine.ts';
import { byWeight, excerptOf } from '../engine/todo.ts';
import { indexOfTexts } from '../live/index-of-texts.ts';
import { type DeclaredView, declaredViews } from '../live/own-views.ts';
import { commentedOut } from './comment.ts';
import { partsToPark } from './parked-part.ts';
import { withExtensions } from './with-extensions.ts';

const PARKED = 'parked';

/** Rules whose places keep a view from loading, as long as nobody has decided. */
const STOPS_A_VIEW = /^(gone-names|moved-anchor|view-groups)$/;

interface Part {
  readonly view: DeclaredView;
  readonly element: XmlElement;
  readonly todos: Todo[];
}

/**
 * Puts the parts of views that would keep the module from loading into comments, so that all the rest can be installed,
 * looked at and proved. Each place stays one to decide, and says that its part is left out until then.
 */
export async function parkViews(migration: Migration): Promise<Migration> {
  const parts = await partsOf(migration);
  const after = new Map(migration.after);
  const edits: MigrationEdit[] = [];
  const parked = new Map<Todo, XmlElement>();
  const inserted = new Map<string, readonly Edit[]>();
  for (const path of new Set(parts.map(({ view }) => view.source.path))) {
    const own = outermost(parts.filter(({ view }) => view.source.path === path));
    const text = migration.after.get(path) ?? '';
    const done = own.flatMap((part) => {
      const { element, todos } = part;
      const changes = commentedOut(element, whyOf(migration, todos), text);
      return changes ? [{ part, changes }] : [];
    });
    const gone = new Set(done.map(({ part }) => part.element));
    // An arch must hold something: where all of it goes, an empty extension is left.
    for (const { part, changes } of done) {
      const { parent } = part.element;
      if (parent?.name !== 'field' || attributeValue(parent, 'name') !== 'arch') continue;
      if (elementsOf(parent)[0] !== part.element || !elementsOf(parent).every((each) => gone.has(each)))
        continue;
      changes.push({
        start: part.element.end,
        end: part.element.end,
        text: `${lineBreak(text)}${indentAt(text, part.element.start)}<data/>`,
      });
    }
    const all = done.flatMap(({ changes }) => changes.map((change) => ({ ...change, file: path })));
    const now = applyEdits(text, all);
    if (done.length === 0 || (await brokenFiles(migration.after, new Map([[path, now]]))).size > 0) continue;
    after.set(path, now);
    inserted.set(path, all);
    for (const { part, changes } of done) {
      for (const todo of part.todos) if (todo.path === path) parked.set(todo, part.element);
      const [place, ...also] = editPlaces(path, text, changes);
      const title = 'Leave out what would keep the module from loading';
      if (place)
        edits.push({
          ...{ ...place, rule: PARKED, hop: migration.to, title, confidence: 'likely' },
          ...(also.length > 0 ? { also } : {}),
        });
    }
  }
  if (edits.length === 0) return migration;
  return {
    ...migration,
    after,
    edits: [...migration.edits, ...edits],
    todos: retold(migration, after, { parked, inserted }),
  };
}

async function partsOf(migration: Migration): Promise<Part[]> {
  const views = declaredViews(await indexOfTexts(migration, migration.after));
  const found: Part[] = [];
  for (const todo of migration.todos) {
    if (todo.breaks !== 'error' || !STOPS_A_VIEW.test(todo.rule)) continue;
    const view = views.find(({ source, element, active }) => {
      const [first, last] = [source.lineAt(element.start), source.lineAt(element.end)];
      return active && source.path === todo.path && first <= todo.line && todo.line <= last;
    });
    if (!view) continue;
    const elements = partsToPark(view, todo);
    const parts = elements.includes(view.element)
      ? (withExtensions(view, views, migration.after) ?? []).map((each) => ({
          view: each,
          element: each.element,
        }))
      : elements.map((element) => ({ view, element }));
    for (const part of parts) {
      const known = found.find(({ element }) => element === part.element);
      if (known) known.todos.push(todo);
      else found.push({ ...part, todos: [todo] });
    }
  }
  return found;
}

/** Without those that stand inside another one, which takes over what is to be decided there. */
function outermost(parts: readonly Part[]): Part[] {
  const isIn = ({ element: inner }: Part, { element: outer }: Part) =>
    inner !== outer && outer.start <= inner.start && inner.end <= outer.end;
  const kept = parts.filter((part) => !parts.some((other) => isIn(part, other)));
  // What ends where the next begins is put in first.
  return kept
    .toSorted((a, b) => a.element.start - b.element.start)
    .map((part) => ({
      ...part,
      todos: [...part.todos, ...parts.filter((other) => isIn(other, part)).flatMap(({ todos }) => todos)],
    }));
}

/** The first sentence of the first reason. */
function whyOf({ to }: Migration, [first]: readonly Todo[]): string {
  const sentence = /^.*?[.:](?=\s|$)/s.exec(first?.message ?? '')?.[0] ?? '';
  return `TODO ${to}: left out by the migration. ${sentence.replace(/:$/, '.')}`.trim();
}

/** The places as they are then; what is parked no longer stops the module, and is missing without a word. */
function retold(
  { todos, after: before }: Migration,
  after: ReadonlyMap<string, string>,
  {
    parked,
    inserted,
  }: {
    readonly parked: ReadonlyMap<Todo, XmlElement>;
    readonly inserted: ReadonlyMap<string, readonly Edit[]>;
  },
): Todo[] {
  return todos
    .map((todo): Todo => {
      const { path } = todo;
      const [old, now, edits] = [before.get(path), after.get(path), inserted.get(path)];
      if (old === undefined || now === undefined || !edits) return todo;
      const part = parked.get(todo);
      const line = lineNow(placeOf(todo, part, old), edits, now);
      const lines = now.split(/\r?\n/);
      const moved = { ...todo, line, code: lines[line - 1]?.trim() ?? '', excerpt: excerptOf(lines, line) };
      if (!part) return moved;
      const message = `${todo.message} It is in a comment until you decide, so that the module loads.`;
      return { ...moved, message, breaks: 'silent' };
    })
    .toSorted(byWeight);
}

/** Offset of the place in the text before: the part itself where it begins on the line. */
function placeOf({ line }: Todo, part: XmlElement | undefined, text: string): number {
  let start = 0;
  for (let i = 1; i < line; i++) start = text.indexOf('\n', start) + 1;
  const next = text.indexOf('\n', start);
  const first = start + (/\S/.exec(text.slice(start))?.index ?? 0);
  return part && part.start > first && (next === -1 || part.start < next) ? part.start : first;
}

/** Nothing is taken away: what was put in up to the place moves it. */
function lineNow(offset: number, edits: readonly Edit[], now: string): number {
  const shift = edits.reduce((sum, { start, text }) => (start <= offset ? sum + text.length : sum), 0);
  return now.slice(0, offset + shift).split('\n').length;
}
