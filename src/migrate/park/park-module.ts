import { applyEdits, type Edit, indentAt, lineBreak } from '../../source/edit/edit.ts';
import { withModules } from '../../source/project/project.ts';
import { attributeValue, elementsOf } from '../../source/xml/query.ts';
import { brokenFiles } from '../engine/broken.ts';
import { editPlaces } from '../engine/edit-places.ts';
import type { Migration, MigrationEdit } from '../engine/migration.ts';
import type { Reading } from '../engine/reader.ts';
import { withKeptColumns } from './kept-columns.ts';
import { fieldsOf, type LeftOut, namesOf, needsLeftOut, withOthers } from './names-left-out.ts';
import { mark, type Part, type Stop, type TextEdit, type Verdict } from './part.ts';
import { passesFor } from './python.ts';
import { aboutOf, stopsOf } from './stops.ts';
import { type Surroundings, sources } from './surroundings.ts';
import { onOneLine, type Told, tellOfAccess, tells, toldOf } from './told.ts';
import { IN_COMMENT, leaveOut, retold, shifted, type Tracked, trackedOf, trackedStop } from './tracked.ts';
import { judge } from './verdict.ts';
import { mixinUses } from './views-naming.ts';

/** What is left out may be needed by something else, and that again: more rounds than this no module takes. */
const MAX_ROUNDS = 12;
const TITLE = 'Leave out what would keep the module from loading';

interface Chosen {
  readonly path: string;
  readonly part: Part;
  readonly told: Told[];
}

interface State {
  texts: ReadonlyMap<string, string>;
  readonly tracked: Tracked[];
  readonly edits: MigrationEdit[];
  readonly names: Map<string, Set<string>>;
  readonly fields: Map<string, Set<string>>;
  /** Files that could not be read any more with their parts left out. */
  readonly failed: Set<string>;
}

/** What is left of a module, and what it has no more. */
interface Parked {
  readonly migration: Migration;
  readonly left: LeftOut;
}

/** The module without what would stop it: round after round, until nothing new does. `others`: of what it depends on. */
export async function parkModule(
  migration: Migration,
  around: Surroundings,
  others: ReadonlyMap<string, LeftOut>,
): Promise<Parked> {
  const { to, after, todos } = migration;
  const target = await around.project(migration, 'now');
  const state: State = {
    texts: sources(after),
    tracked: todos.map((todo) => trackedOf(todo, after.get(todo.path) ?? '')),
    ...{ edits: [], names: new Map(), fields: new Map(), failed: new Set() },
  };
  let ignored: ReadonlySet<string> | undefined;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const reading = await around.reader(migration).read(state.texts);
    const project = withModules(target, [reading.facts]);
    const all = await stopsOf(reading, project, to);
    ignored ??= await ignoredOf(all, state, migration, around);
    const isThere = (model: string, field: string) =>
      project.model(model, migration.module).field(field) !== undefined;
    const left = withOthers(state, others, isThere);
    const found = [
      ...all.filter((stop) => !ignored?.has(aboutOf(stop))).map((stop) => retell(stop, to, round)),
      ...needsLeftOut(reading.index.module, left),
      ...mixinUses(reading.index, left, project),
    ];
    const told = toldOf(found, state, reading, { project, after });
    const verdict = judge(reading, project);
    tellOfAccess(told, verdict, state, to);
    const chosen = choose(told, verdict);
    if (!(await leaveOutAll(chosen, reading, state, to))) break;
  }
  if (state.tracked.every(({ more }) => more.length === 0)) return { migration, left: state };
  const done: Migration = {
    ...migration,
    ...(state.edits.length > 0 && { after: new Map([...after, ...state.texts]) }),
    edits: [...migration.edits, ...state.edits],
    todos: retold(state.tracked, state.texts),
  };
  if (state.fields.size === 0) return { migration: done, left: state };
  const facts = await around.reader(migration).facts(sources(after));
  return { migration: await withKeptColumns(done, facts, state.fields), left: state };
}

/** As the rules of a hop tell of what is gone; in later rounds it is gone because the module does without it for now. */
function retell(stop: Stop, to: string, round: number): Stop {
  const { name = 'What is named here', message } = stop;
  const what = /^[\w., -]{1,80}$/.test(name) ? name : 'what is named here';
  if (round > 0 && /^\w+$/.test(what))
    return { ...stop, message: `${what}, which this needs, is left out too.` };
  return round === 0
    ? { ...stop, message: `${what.replace(/^what/, 'What')} is gone in ${to}. ${message}` }
    : { ...stop, message: `This needs ${what}, and a part of that is left out too.` };
}

/**
 * What the audit does not know either way, or misses since before the migration: only what is known to be gone, or is left
 * out of a module that this one depends on, is left out here too.
 */
async function ignoredOf(
  all: readonly Stop[],
  { tracked, texts }: State,
  migration: Migration,
  around: Surroundings,
): Promise<ReadonlySet<string>> {
  const told = all.filter((stop) => tracked.some((each) => tells(each, stop, texts)));
  const open = all.filter((stop) => !told.includes(stop));
  const found = new Set<string>();
  const missed = async (side: 'before' | 'planned') => {
    const of = side === 'before' ? migration.before : migration.after;
    const reading = await around.reader(migration).read(sources(of));
    const project = withModules(await around.project(migration, side), [reading.facts]);
    return new Set((await stopsOf(reading, project, undefined)).map(aboutOf));
  };
  const known = open.filter(({ message }) => / still has it, /.test(message));
  const doubtful = open.filter((stop) => !known.includes(stop));
  const before = known.length > 0 ? await missed('before') : undefined;
  for (const stop of known) if (before?.has(aboutOf(stop))) found.add(aboutOf(stop));
  const planned = doubtful.length > 0 ? await missed('planned') : undefined;
  for (const stop of doubtful) if (planned?.has(aboutOf(stop))) found.add(aboutOf(stop));
  for (const stop of told) found.delete(aboutOf(stop));
  return found;
}

/** The outermost parts for these stops, each once. */
function choose(told: readonly Told[], verdict: (stop: Stop) => Verdict): Chosen[] {
  const all: Chosen[] = [];
  for (const each of told) {
    const { stop } = each;
    const found = verdict(stop);
    if (!('parts' in found)) continue;
    for (const part of found.parts) {
      const known = all.find(
        (other) => other.path === stop.path && other.part.start === part.start && other.part.end === part.end,
      );
      if (known) known.told.push(each);
      else all.push({ path: stop.path, part, told: [each] });
    }
  }
  const isIn = (inner: Chosen, outer: Chosen) =>
    inner !== outer &&
    inner.path === outer.path &&
    outer.part.start <= inner.part.start &&
    inner.part.end <= outer.part.end;
  const kept = all.filter((each) => !all.some((other) => isIn(each, other)));
  for (const each of kept)
    each.told.push(...all.filter((other) => isIn(other, each)).flatMap((other) => other.told));
  // What ends where the next begins is put in first.
  return kept.sort((a, b) => a.part.start - b.part.start);
}

/** False where nothing could be left out any more. */
async function leaveOutAll(
  chosen: readonly Chosen[],
  reading: Reading,
  state: State,
  to: Migration['to'],
): Promise<boolean> {
  let any = false;
  for (const path of new Set(chosen.map((each) => each.path))) {
    const text = state.texts.get(path);
    if (text === undefined || state.failed.has(path)) continue;
    const done = chosen.flatMap((each) => {
      const stops = each.told.map(({ stop }) => stop);
      const changes = each.path === path && each.part.changes(mark(to, whyOf(each.told)), stops);
      return changes ? [{ ...each, stops, changes: [...changes] }] : [];
    });
    if (done.length === 0) continue;
    keepValid(done, reading, text);
    const all: Edit[] = done.flatMap(({ changes }) => changes.map((each) => ({ ...each, file: path })));
    const now = applyEdits(text, all);
    if ((await brokenFiles(state.texts, new Map([[path, now]]))).size > 0) {
      state.failed.add(path);
      continue;
    }
    any = true;
    const python = reading.index.module.python.find(({ source }) => source.path === path);
    for (const { part, told, stops, changes } of done) {
      if (python) remember(state, path, namesOf(python, part, stops), fieldsOf(python, part));
      const [place, ...also] = editPlaces(path, text, changes);
      if (place)
        state.edits.push({
          ...{ ...place, rule: 'parked', hop: to, title: TITLE, confidence: 'likely' },
          ...(also.length > 0 ? { also } : {}),
        });
      settle(state, part, path, told, to, text);
    }
    for (const each of state.tracked) if (each.todo.path === path) each.offset = shifted(each.offset, all);
    state.texts = new Map([...state.texts, [path, now]]);
  }
  return any;
}

/** Places in what is left out wait with it; where there is none, there is one now. */
function settle(
  { tracked }: State,
  part: Part,
  path: string,
  told: readonly Told[],
  to: Migration['to'],
  text: string,
): void {
  const own = new Set(told.flatMap((each) => each.tracked ?? []));
  if (own.size === 0 && told[0]) {
    const made = trackedStop({ ...told[0].stop, start: part.start }, to, text, IN_COMMENT);
    tracked.push(made);
    own.add(made);
  }
  for (const each of tracked) {
    const within = each.todo.path === path && part.start <= each.offset && each.offset < part.end;
    const isError = each.todo.breaks === 'error' && part.kind !== 'names';
    if (each.parked || !(own.has(each) || (within && isError))) continue;
    const { stop } = told.find(({ tracked }) => tracked === each) ?? {};
    const isHere = within || (each.todo.path === path && (!stop || onOneLine(text, each.offset, stop.start)));
    leaveOut(each, part, isHere ? text : undefined);
  }
}

/** The first sentence of the first reason that says what it is. */
function whyOf([first]: readonly Told[]): string {
  const message = first?.tracked?.todo.message ?? first?.stop.message ?? '';
  const telling = message.replace(/^What is named here is gone in [\d.]+\. (?=.)/, '');
  return (/^.*?[.:](?=\s|$)/s.exec(telling)?.[0] ?? '').replace(/:$/, '.');
}

function remember(
  { names, fields }: State,
  path: string,
  own: readonly string[],
  declared: readonly { model: string; name: string }[],
): void {
  names.set(path, new Set([...(names.get(path) ?? []), ...own]));
  for (const { model, name } of declared) fields.set(model, new Set([...(fields.get(model) ?? []), name]));
}

/** An arch must hold something, and so must the body of a class. */
function keepValid(
  done: readonly (Chosen & { changes: TextEdit[] })[],
  { index }: Reading,
  text: string,
): void {
  const gone = new Set(done.flatMap(({ part }) => part.element ?? []));
  for (const { part, changes } of done) {
    const parent = part.element?.parent;
    if (parent?.name !== 'field' || attributeValue(parent, 'name') !== 'arch') continue;
    if (elementsOf(parent)[0] !== part.element || !elementsOf(parent).every((each) => gone.has(each)))
      continue;
    const { end, start } = part;
    changes.push({ start: end, end, text: `${lineBreak(text)}${indentAt(text, start)}<data/>` });
  }
  const [path] = done.map((each) => each.path);
  const python = index.module.python.find(({ source }) => source.path === path);
  if (!python) return;
  const whole = done.filter(({ part }) => part.kind === 'statement').map(({ part }) => part);
  for (const pass of passesFor(python, whole)) {
    const last = done.findLast(({ part }) => part.end <= pass.start);
    last?.changes.push(pass);
  }
}
