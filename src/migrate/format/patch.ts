import { unifiedHunks } from '../../scaffold/diff.ts';
import type { Migration } from '../engine/migration.ts';

type Texts = Pick<Migration, 'module' | 'before' | 'after'>;

/** The whole change of a module as a patch that `git apply` and `patch -p1` take, beside its folder. */
export function patchOf(migration: Texts): string {
  const { before, after } = migration;
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  return paths.map((path) => filePatch(migration, path)).join('');
}

/** Of one file; empty where nothing changes. */
export function filePatch({ module, before, after }: Texts, path: string): string {
  const [old, now] = [before.get(path), after.get(path)];
  if (old === now) return '';
  const name = `${module}/${path}`;
  const hunks = unifiedHunks(old ?? '', now ?? '');
  const [a, b] = [quoted(`a/${name}`), quoted(`b/${name}`)];
  if (old !== undefined && now !== undefined) return `--- ${a}\n+++ ${b}\n${hunks}`;
  const kind = old === undefined ? 'new file' : 'deleted file';
  const head = `diff --git ${a} ${b}\n${kind} mode 100644\n`;
  // Of an empty file git's own header is all there is to say.
  if (hunks === '') return head;
  return `${head}--- ${old === undefined ? '/dev/null' : a}\n+++ ${now === undefined ? '/dev/null' : b}\n${hunks}`;
}

/** As git writes names with characters that would end them; one with a blank is ended by a tab. */
function quoted(name: string): string {
  if (!/["\\\t\n]/.test(name)) return name.includes(' ') ? `${name}\t` : name;
  const escaped = name.replaceAll(/["\\]/g, '\\$&').replaceAll('\t', '\\t').replaceAll('\n', '\\n');
  return `"${escaped}"`;
}
