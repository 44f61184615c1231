import type { Project } from '../../source/project/project.ts';
import type { Migration } from '../engine/migration.ts';
import type { Reading } from '../engine/reader.ts';
import { isAbout } from '../engine/todo.ts';
import { stopsOfClient } from './client-files.ts';
import type { Stop, Verdict } from './part.ts';
import { stopsRunning } from './runs-at-install.ts';
import { stopOfTodo } from './todo-stops.ts';
import { leaveAsItIs, STAYS_THERE, type Tracked, trackedStop } from './tracked.ts';

/** A stop with the place to decide that tells of it. */
export interface Told {
  readonly stop: Stop;
  readonly tracked: Tracked | undefined;
}

interface Seen {
  readonly tracked: Tracked[];
  readonly texts: ReadonlyMap<string, string>;
}

/** The place is about this stop: it stands on its line, and names it. */
export function tells({ todo, offset, parked }: Tracked, stop: Stop, texts: Seen['texts']): boolean {
  if (todo.path !== stop.path || todo.breaks !== 'error' || parked) return false;
  if (stop.name !== undefined && !isAbout(todo, stop.name) && !areNodes(todo, stop)) return false;
  return onOneLine(texts.get(todo.path) ?? '', offset, stop.start);
}

/** Both are about the node that the extension on that line looks for. */
function areNodes(todo: Tracked['todo'], stop: Stop): boolean {
  return todo.about?.kind === 'node' && stop.about?.kind === 'node';
}

export function onOneLine(text: string, a: number, b: number): boolean {
  return !text.slice(Math.min(a, b), Math.max(a, b)).includes('\n');
}

/** Stops with the places that tell of them, and those that only places tell of. */
export function toldOf(
  found: readonly Stop[],
  state: Seen,
  reading: Reading,
  { project, after }: { readonly project: Project; readonly after: Migration['after'] },
): Told[] {
  const told: Told[] = [];
  const joined = new Set<Tracked>();
  for (const stop of found) {
    const tracked = state.tracked.find((each) => tells(each, stop, state.texts));
    if (tracked) joined.add(tracked);
    told.push({ stop, tracked });
  }
  for (const tracked of state.tracked) {
    if (joined.has(tracked)) continue;
    const { index } = reading;
    const text = state.texts.get(tracked.todo.path);
    const stop = text === undefined ? undefined : stopOfTodo(tracked, { index, text, project });
    const all = stop
      ? [stop]
      : [
          ...(text === undefined ? [] : stopsRunning(tracked, index, text)),
          ...stopsOfClient(tracked, index.module, after),
        ];
    for (const each of all) told.push({ stop: each, tracked });
  }
  return told;
}

/** What stays for what it keeps people from is a place to decide, also where no rule told of it. */
export function tellOfAccess(
  told: readonly Told[],
  verdict: (stop: Stop) => Verdict,
  state: Seen,
  to: Migration['to'],
): void {
  for (const { stop, tracked } of told) {
    const found = verdict(stop);
    if ('parts' in found || found.stays !== 'access') continue;
    const isHere = ({ todo, offset }: Tracked) => todo.path === stop.path && offset === stop.start;
    const known = tracked ?? state.tracked.find((each) => isHere(each) || tells(each, stop, state.texts));
    const place = known ?? trackedStop(stop, to, state.texts.get(stop.path) ?? '', STAYS_THERE);
    if (!known) state.tracked.push(place);
    leaveAsItIs(place);
  }
}
