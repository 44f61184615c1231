import { count } from '../../verify/count.ts';
import type { Migration, MigrationScripts } from '../engine/migration.ts';
import type { Proof, ProofStep } from '../live/types.ts';
import { patchOf } from './patch.ts';
import { headline, type MigrationReport, total, workOf } from './report.ts';
import { groupedTodos, kindsText, todoText } from './todo-text.ts';

export interface TextOptions {
  /** With the whole change as a patch. */
  readonly diff: boolean;
}

/** What was changed, what a human has to decide, what was proved; and the difference as a patch. */
export function textReport({ migrations, leftOut }: MigrationReport, { diff }: TextOptions): string {
  const modules = migrations.map((migration) => moduleText(migration, diff));
  return [...total(migrations), ...modules, ...leftOut.map((sentence) => `Left out: ${sentence}`)].join(
    '\n\n',
  );
}

function moduleText(migration: Migration, diff: boolean): string {
  const { refused, notes = [], scripts, proof, todos } = migration;
  return [
    headline(migration),
    ...workOf(migration).map(
      ({ hop, rule, edits, likely, summary }) =>
        `  ${hop} ${rule}: ${count(edits.length, 'edit')}${likely > 0 ? ` (${likely} to be looked at)` : ''}. ${summary}.`,
    ),
    ...(todos.length > 0
      ? ['', 'For you to decide, worst first:', ...kindsText(todos), '', ...groupedTodos(todos).map(todoText)]
      : []),
    ...(scripts ? scriptLines(scripts) : []),
    ...(proof ? proofLines(proof) : []),
    ...[...refused, ...notes].map((sentence) => `Note: ${sentence}`),
    ...(diff ? ['', patchOf(migration)] : []),
  ].join('\n');
}

function scriptLines({ files, questions, notes }: MigrationScripts): string[] {
  return [
    '',
    files.size === 0
      ? 'Scripts: none, no row has to change.'
      : `Scripts: ${[...files.keys()].sort().join(', ')}.`,
    ...questions.map(
      ({ message, answer }) => `- ${message}${answer === undefined ? '' : ` To say so: renamed ${answer}`}`,
    ),
    ...notes.map((sentence) => `- ${sentence}`),
  ];
}

const WORDS: Readonly<Record<ProofStep['status'], string>> = {
  passed: 'passed',
  failed: 'FAILED',
  skipped: 'not run',
};

function proofLines({ steps }: Proof): string[] {
  return [
    '',
    'Proof:',
    ...steps.flatMap(({ title, status, detail, findings }) => [
      `- ${WORDS[status]}: ${title}. ${detail}`,
      ...findings.map(({ message, path, line, notice }) => {
        const place = path === undefined ? '' : `${path}${line === undefined ? '' : `:${line}`} `;
        return `    ${notice ? 'note: ' : ''}${place}${message}`;
      }),
    ]),
  ];
}
