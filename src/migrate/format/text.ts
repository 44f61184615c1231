import type { Migration, MigrationScripts, Todo } from '../engine/engine.ts';
import type { Proof, ProofStep } from '../live/types.ts';
import { patchOf } from './patch.ts';
import { breakOf, excerptLines, headline, type MigrationReport, workOf } from './report.ts';

export interface TextOptions {
  /** With the whole change as a patch. */
  readonly diff: boolean;
  /** Places that are shown of all modules; all of them without it. */
  readonly todos?: { readonly first: number; readonly count: number } | undefined;
}

/** What was changed, what a human has to decide, what was proved; and the difference as a patch. */
export function textReport(report: MigrationReport, options: TextOptions): string {
  const { first, count } = options.todos ?? { first: 0, count: Number.POSITIVE_INFINITY };
  let at = 0;
  const modules = report.migrations.map((migration) => {
    const own = migration.todos.filter((_, i) => at + i >= first && at + i < first + count);
    at += migration.todos.length;
    return moduleText(migration, own, options.diff);
  });
  return [...modules, ...report.leftOut.map((sentence) => `Left out: ${sentence}`)].join('\n\n');
}

function moduleText(migration: Migration, todos: readonly Todo[], diff: boolean): string {
  const { refused, notes = [], scripts, proof } = migration;
  return [
    headline(migration),
    ...workOf(migration).map(
      ({ hop, rule, edits, likely, title }) =>
        `  ${hop} ${rule}: ${edits.length} edit${edits.length === 1 ? '' : 's'}${likely > 0 ? ` (${likely} to be looked at)` : ''}. ${title}.`,
    ),
    ...(todos.length > 0 ? ['', 'For you to decide, worst first:', ...todos.map(todoText)] : []),
    ...(scripts ? scriptLines(scripts) : []),
    ...(proof ? proofLines(proof) : []),
    ...[...refused, ...notes].map((sentence) => `Note: ${sentence}`),
    ...(diff ? ['', patchOf(migration)] : []),
  ].join('\n');
}

/** One place: where and why, the code around it, and what there is to choose from. */
export function todoText(todo: Todo): string {
  const { hop, rule, path, line, message, code, options = [] } = todo;
  const lines = excerptLines(todo);
  const shown =
    lines.length > 0
      ? lines.map(({ number, text, isIt }) => `    ${isIt ? '>' : ' '}${number} ${text.slice(0, 160)}`)
      : [`    ${code.slice(0, 160)}`];
  return [
    `- ${path}:${line} (${hop} ${rule}, ${breakOf(todo)}) ${message}`,
    ...shown.map((each) => each.trimEnd()),
    ...options.map(({ title, code: written }, i) => {
      const first = `    ${String.fromCharCode(97 + i)}) ${title}`;
      if (written === undefined) return first;
      const block = written.includes('\n');
      return `${first}:${block ? `\n${written.replaceAll(/^/gm, '         ')}` : ` ${written}`}`;
    }),
  ].join('\n');
}

function scriptLines({ files, questions, notes }: MigrationScripts): string[] {
  return [
    '',
    files.size === 0
      ? 'Scripts: none, no row has to change.'
      : `Scripts: ${[...files.keys()].sort().join(', ')}.`,
    ...questions.map(
      ({ message, answer }) => `- ${message}${answer === undefined ? '' : ` If so: ${answer}`}`,
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
