import path from 'node:path';
import { lineBreak, withLineBreak } from '../../source/edit/edit.ts';
import { readIfThere } from '../../util/files.ts';
import { unifiedDiff } from '../diff.ts';
import { type Hunk, mergeText } from '../merge/index.ts';
import type { ModuleFile, ModulePlan } from '../plan.ts';
import { hash, unixText } from './files.ts';
import { SPEC, type State } from './state.ts';

export interface FileChange {
  readonly path: string;
  /**
   * - `created`, `updated`: as generated.
   * - `merged`: what changed was put into a file that somebody edited.
   * - `kept`: somebody edited it, and nothing of it changes.
   * - `deleted`: somebody deleted it; it is not made again.
   * - `removed`: the spec no longer gives it.
   * - `conflict`: both sides changed the same place, or it was there before.
   */
  readonly status:
    | 'created'
    | 'unchanged'
    | 'updated'
    | 'merged'
    | 'kept'
    | 'deleted'
    | 'removed'
    | 'conflict';
  /** Unified diff of a text file that changes. */
  readonly diff?: string;
  /** Why a file is in conflict: the places, or one sentence when it is the whole file. */
  readonly conflicts?: readonly Hunk[];
  readonly reason?: string;
}

/** What is to become of one file: `content` is written, `null` removes it, undefined leaves it alone. */
export interface Outcome {
  readonly change: FileChange;
  readonly content?: string | Uint8Array | null;
}

/** Every generated file, old or new, held against the disk; in the order of their paths. */
export async function compare(
  plan: ModulePlan,
  root: string,
  state: State | undefined,
  keep: boolean,
): Promise<Outcome[]> {
  const outcomes = await Promise.all(plan.files.map((file) => compareFile(file, root, state, keep)));
  const wanted = new Set(plan.files.map((file) => file.path));
  for (const [file, recorded] of Object.entries(state?.files ?? {})) {
    if (wanted.has(file)) continue;
    const there = await readIfThere(path.join(root, file));
    if (!there) continue;
    if (hash(there) === recorded || unixText(there) === state?.pristine.get(file))
      outcomes.push({ change: { path: file, status: 'removed' }, content: null });
    else if (keep) outcomes.push({ change: { path: file, status: 'kept' } });
    else outcomes.push(conflict(file, 'it is edited, and the spec no longer gives it'));
  }
  return outcomes.sort((a, b) => (a.change.path < b.change.path ? -1 : 1));
}

async function compareFile(
  file: ModuleFile,
  root: string,
  state: State | undefined,
  keep: boolean,
): Promise<Outcome> {
  const { path: name, content } = file;
  const there = await readIfThere(path.join(root, name));
  const recorded = state?.files[name];
  if (!there) {
    const deleted = recorded !== undefined && name !== SPEC;
    return deleted
      ? { change: { path: name, status: 'deleted' } }
      : { change: { path: name, status: 'created' }, content };
  }
  const unchanged: Outcome = { change: { path: name, status: 'unchanged' } };
  const kept: Outcome = { change: { path: name, status: 'kept' } };
  if (there.equals(Buffer.from(content))) return unchanged;
  if (typeof content !== 'string') {
    if (recorded === hash(there)) return { change: { path: name, status: 'updated' }, content };
    if (keep || recorded === hash(content)) return kept;
    return conflict(name, recorded === undefined ? 'it was there before' : 'it is edited');
  }
  const text = there.toString('utf8');
  if (unixText(there) === content) return unchanged;
  const base = state?.pristine.get(name);
  if (recorded === hash(there) || (base !== undefined && unixText(there) === base))
    return changed(name, 'updated', text, withLineBreak(content, lineBreak(text)));
  if (recorded === hash(content)) return kept;
  if (base === undefined || name === SPEC) {
    if (keep) return kept;
    return conflict(
      name,
      name === SPEC
        ? 'it is edited: give its own text as the spec'
        : recorded === undefined
          ? 'it was there before'
          : 'it is edited, and there is no copy of what was generated',
    );
  }
  const merged = await mergeText(name, { ours: text, base, theirs: content });
  if (merged.conflicts.length > 0 && !keep)
    return { change: { path: name, status: 'conflict', conflicts: merged.conflicts } };
  return merged.text === text ? kept : changed(name, 'merged', text, merged.text);
}

function changed(file: string, status: 'updated' | 'merged', before: string, content: string): Outcome {
  return { change: { path: file, status, diff: unifiedDiff(file, before, content) }, content };
}

function conflict(file: string, reason: string): Outcome {
  return { change: { path: file, status: 'conflict', reason } };
}
