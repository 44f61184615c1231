import { unifiedDiff } from '../scaffold/diff.ts';
import { count } from '../verify/count.ts';
import { changedFiles, type Migration, type MigrationEdit, type Todo } from './engine.ts';

/** What was changed, what a human has to decide, and the difference as a patch. */
export function migrationText(migrations: readonly Migration[], options: { readonly diff: boolean }): string {
  return migrations.map((migration) => moduleText(migration, options.diff)).join('\n\n');
}

function moduleText(migration: Migration, diff: boolean): string {
  const { module, from, to, edits, todos, refused } = migration;
  const changed = [...changedFiles(migration).values()];
  const gone = changed.filter((text) => text === undefined).length;
  return [
    `${module}: ${from} to ${to}, ${count(changed.length - gone, 'file')} changed${gone > 0 ? `, ${gone} removed` : ''}, ${count(edits.length, 'edit')}, ${count(todos.length, 'place')} for you to decide.`,
    ...byRule(edits),
    ...todoLines(todos),
    ...refused,
    ...(diff ? ['', patchOf(migration)] : []),
  ].join('\n');
}

function byRule(edits: readonly MigrationEdit[]): string[] {
  const counts = new Map<string, { all: number; title: string; likely: number }>();
  for (const { hop, rule, title, confidence } of edits) {
    const key = `${hop} ${rule}`;
    const known = counts.get(key) ?? { all: 0, title, likely: 0 };
    counts.set(key, {
      title: known.title,
      all: known.all + 1,
      likely: known.likely + (confidence === 'likely' ? 1 : 0),
    });
  }
  return [...counts].map(
    ([key, { all, title, likely }]) =>
      `  ${key}: ${count(all, 'edit')}${likely > 0 ? ` (${likely} to be looked at)` : ''}. ${title}.`,
  );
}

function todoLines(todos: readonly Todo[]): string[] {
  if (todos.length === 0) return [];
  return [
    '',
    'For you to decide:',
    ...todos.map(
      ({ hop, rule, path, line, message, code }) =>
        `- ${path}:${line} (${hop} ${rule}) ${message}\n    ${code.slice(0, 160)}`,
    ),
  ];
}

/** The whole change as a unified diff. */
export function patchOf({ before, after, module }: Migration): string {
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  return paths
    .map((path) => unifiedDiff(`${module}/${path}`, before.get(path) ?? '', after.get(path) ?? ''))
    .filter((text) => text !== '')
    .join('');
}

/** The same for programs; files by their new texts are left out, the patch has them. */
export function migrationJson(migrations: readonly Migration[]): string {
  const plain = migrations.map((migration) => {
    const { module, from, to, edits, todos, refused } = migration;
    return { module, from, to, edits, todos, refused, patch: patchOf(migration) };
  });
  return JSON.stringify({ migrations: plain }, null, 2);
}
