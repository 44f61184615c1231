import type { MigrationReport } from '../../migrate/index.ts';
import { count } from '../../verify/count.ts';
import { proofSummary } from './migrate-proof-text.ts';

type Engine = typeof import('../../migrate/index.ts');

/** Characters that the answer to one call may take, well below what clients show whole. */
const MAX_ANSWER = 36_000;
/** Of these, those for places to decide. */
const MAX_TODOS = 14_000;
const MAX_LINES = 80;
/** Of one question that is asked in many places. */
const MAX_PLACES = 50;
/** For each of the lists around those. */
const MAX_LIST = 5_000;

/** What a migration comes to, whole where that is short; else in numbers, with a page of the places to decide. */
export async function migrationAnswer(
  engine: Engine,
  report: MigrationReport,
  { offset }: { readonly offset: number },
): Promise<string> {
  const whole = await engine.formatMigrations('text', report, { diff: false });
  if (offset === 0 && whole.length <= MAX_ANSWER) return whole;
  const { migrations, leftOut } = report;
  const all = migrations
    .flatMap(({ module, todos }) => todos.map((todo) => ({ ...todo, path: `${module}/${todo.path}` })))
    .sort(engine.byWeight);
  const grouped = engine.groupedTodos(all).flat();
  const shown: string[] = [];
  let [size, end] = [0, offset];
  for (const group of engine.groupedTodos(grouped.slice(offset))) {
    const own = group.slice(0, MAX_PLACES);
    const text = engine.todoText(own);
    if (shown.length > 0 && size + text.length > MAX_TODOS) break;
    shown.push(text);
    size += text.length;
    end += own.length;
    // The rest of a long group begins the next page.
    if (own.length < group.length) break;
  }
  const page =
    all.length === 0
      ? []
      : [
          shown.length === 0
            ? `Of ${count(all.length, 'place')} to decide offset ${offset} is past the last.`
            : `Places ${offset + 1} to ${end} of ${all.length} for you to decide, worst first:`,
          ...shown,
          ...(end < all.length
            ? [`offset: ${end} for those that follow; report names a file for all of it.`]
            : []),
        ];
  const heads = migrations.map(engine.headline);
  const notes = [
    ...leftOut.map((sentence) => `Left out: ${sentence}`),
    ...migrations.flatMap(({ module, refused, notes: told = [] }) =>
      [...refused, ...told].map((sentence) => `${module}: ${sentence}`),
    ),
  ];
  return [
    ...(offset === 0
      ? [...engine.total(migrations), ...limited(heads), '', ...limited(rulesOf(engine, report)), '']
      : []),
    ...page,
    ...(offset === 0 ? [...scriptsOf(report), ...proofSummary(report)] : []),
    ...(offset === 0 && notes.length > 0 ? ['', ...limited(notes)] : []),
  ].join('\n');
}

/** What each rule did in all modules. */
function rulesOf({ workOf }: Engine, { migrations }: MigrationReport): string[] {
  const counts = new Map<string, { edits: number; likely: number; modules: number }>();
  for (const migration of migrations) {
    for (const { hop, rule, edits, likely } of workOf(migration)) {
      const key = `${hop} ${rule}`;
      const known = counts.get(key) ?? { edits: 0, likely: 0, modules: 0 };
      counts.set(key, {
        edits: known.edits + edits.length,
        likely: known.likely + likely,
        modules: known.modules + 1,
      });
    }
  }
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([key, { edits, likely, modules }]) =>
        `  ${key}: ${count(edits, 'edit')} in ${count(modules, 'module')}${likely > 0 ? ` (${likely} to be looked at)` : ''}`,
    );
}

/** How many there are, and what is to be answered for them. */
function scriptsOf({ migrations }: MigrationReport): string[] {
  const all = migrations.filter(({ scripts }) => scripts !== undefined);
  if (all.length === 0) return [];
  const files = all.reduce((sum, { scripts }) => sum + (scripts?.files.size ?? 0), 0);
  const questions = all.flatMap(({ module, scripts }) =>
    (scripts?.questions ?? []).map(
      ({ message, answer }) =>
        `- ${module}: ${message}${answer === undefined ? '' : ` To say so: renamed ${answer}`}`,
    ),
  );
  return ['', `Scripts: ${count(files, 'file')} in ${count(all.length, 'module')}.`, ...limited(questions)];
}

function limited(lines: readonly string[]): string[] {
  const shown: string[] = [];
  let size = 0;
  for (const line of lines.slice(0, MAX_LINES)) {
    size += line.length + 1;
    if (shown.length > 0 && size > MAX_LIST) break;
    shown.push(line);
  }
  const more = lines.length - shown.length;
  return more > 0 ? [...shown, `... and ${more} more.`] : shown;
}
