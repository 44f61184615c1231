import { count } from '../../verify/count.ts';
import { changedFiles, type Migration, type MigrationEdit, type Todo } from '../engine/migration.ts';
import type { Break } from '../rule.ts';
import { MIGRATIONS } from '../rules/index.ts';

/** All that is told of a run, in whatever form. */
export interface MigrationReport {
  readonly migrations: readonly Migration[];
  /** Modules that could not go while others could, one sentence each. */
  readonly leftOut: readonly string[];
  /** How many of them have something to mend first; the others are of the series already, or of a later one. */
  readonly stuck?: number;
}

export const BREAKS: Readonly<Record<Break, string>> = {
  error: 'does not install, load or run',
  silent: 'is missing or different without a word',
  deprecation: 'is warned of in the log',
  style: 'only reads better',
};

export function breakOf({ breaks = 'error' }: Todo): Break {
  return breaks;
}

/** What a rule did in a module, in the order of the hops. */
export interface RuleWork {
  readonly hop: string;
  readonly rule: string;
  /** What changes in that series; of what is no rule, what the first of the edits does. */
  readonly summary: string;
  readonly edits: readonly MigrationEdit[];
  readonly likely: number;
}

export function workOf({ edits }: Pick<Migration, 'edits'>): RuleWork[] {
  const found = new Map<string, MigrationEdit[]>();
  for (const edit of edits) {
    const key = `${edit.hop} ${edit.rule}`;
    const known = found.get(key);
    if (known) known.push(edit);
    else found.set(key, [edit]);
  }
  return [...found.values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const { hop, rule, title } = first;
    const likely = own.filter(({ confidence }) => confidence === 'likely').length;
    const summary = summaryOf(hop, rule) ?? title;
    return [{ hop, rule, summary, edits: own, likely }];
  });
}

/** A rule of an earlier series also runs in the first hop of a later one. */
function summaryOf(hop: string, id: string): string | undefined {
  const own = MIGRATIONS.filter((rule) => rule.id === id);
  return (own.find(({ to }) => to === hop) ?? own[0])?.summary;
}

type Way = Pick<Migration, 'from' | 'to' | 'versions'>;

/** Series, or versions where nothing but scripts between them was asked for. */
export function wayOf({ from, to, versions }: Way): NonNullable<Migration['versions']> {
  return versions ?? { from, to };
}

export function wayText(migration: Way): string {
  const { from, to } = wayOf(migration);
  return `${from} to ${to}`;
}

/** What it comes to, in one line. */
export function headline(migration: Migration): string {
  const { module, edits, todos } = migration;
  const changed = [...changedFiles(migration).values()];
  const gone = changed.filter((text) => text === undefined).length;
  const removed = gone > 0 ? `, ${gone} removed` : '';
  return `${module}: ${wayText(migration)}, ${count(changed.length - gone, 'file')} changed${removed}, ${count(edits.length, 'edit')}, ${count(todos.length, 'place')} for you to decide.${leftOutSentence(migration)}`;
}

/** The same of several modules together; nothing for one. */
export function total(migrations: readonly Migration[]): string[] {
  if (migrations.length < 2) return [];
  const sum = (of: (migration: Migration) => number) =>
    migrations.reduce((all, migration) => all + of(migration), 0);
  const files = count(
    sum((migration) => changedFiles(migration).size),
    'file',
  );
  const edits = count(
    sum(({ edits: own }) => own.length),
    'edit',
  );
  const places = count(
    sum(({ todos }) => todos.length),
    'place',
  );
  const parts = leftOutSentence({ edits: migrations.flatMap(({ edits: own }) => own) });
  return [`${migrations.length} modules: ${files} changed, ${edits}, ${places} for you to decide.${parts}`];
}

/** Parts that are in comments, or rows that are taken out, because the module would not load with them. */
export function partsLeftOut({ edits }: Pick<Migration, 'edits'>): number {
  return edits.filter(({ rule }) => rule === 'parked').length;
}

function leftOutSentence(migration: Pick<Migration, 'edits'>): string {
  const parts = partsLeftOut(migration);
  return parts === 0
    ? ''
    : ` ${count(parts, 'part')} ${parts === 1 ? 'is' : 'are'} left out in comments until you decide.`;
}

/** Numbered lines around a place; the line itself is marked. */
export function excerptLines({ excerpt, line }: Pick<Todo, 'excerpt' | 'line'>): {
  readonly number: number;
  readonly text: string;
  readonly isIt: boolean;
}[] {
  if (!excerpt) return [];
  const indent = Math.min(
    ...excerpt.lines
      .filter((text) => text.trim() !== '')
      .map((text) => /^[ \t]*/.exec(text)?.[0].length ?? 0),
  );
  return excerpt.lines.map((text, i) => ({
    number: excerpt.first + i,
    text: text.slice(Number.isFinite(indent) ? indent : 0).trimEnd(),
    isIt: excerpt.first + i === line,
  }));
}
