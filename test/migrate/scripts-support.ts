import path from 'node:path';
import type { Around, Counts } from '../../src/migrate/scripts/index.ts';
import {
  checkRenames,
  type Flavour,
  migrationScripts,
  readRenames,
  type Scripts,
  schemaOf,
} from '../../src/migrate/scripts/index.ts';
import type { Series } from '../../src/series/profile.ts';
import { moduleOf, readModule } from '../../src/source/module.ts';
import { indexModule } from '../../src/source/module-index.ts';
import { sourceFile } from '../../src/source/source-file.ts';

export const FIXTURE = path.resolve(import.meta.dirname, '../fixtures/migrate-scripts/lending');

/** What a human answers to the questions about the module of the fixture. */
export const ANSWERS = [
  'lending.genre=lending.category',
  'lending.book.title=name',
  'lending.book.kind=sort',
  'lending.book.state:done=lent',
  'lending.genre_novel=category_novel',
];

/** The schema of a module that is a folder. */
export async function schemaAt(folder: string) {
  return schemaOf(indexModule(await readModule(folder)));
}

/** The schema of a module that has these files, and a manifest of that version. */
export async function schemaWith(version: string, files: Readonly<Record<string, string>>) {
  const data = Object.keys(files).filter((file) => /\.(xml|csv)$/.test(file));
  const manifest = `{"name": "A", "version": "${version}", "data": ${JSON.stringify(data)}}\n`;
  const all = { '__manifest__.py': manifest, ...files };
  const sources = Object.entries(all).map(([file, text]) => sourceFile(file, text));
  const about = { dir: '/a', name: 'a', files: Object.keys(all).sort(), unreadable: [] };
  return schemaOf(indexModule(await moduleOf(about, sources)));
}

interface Options {
  readonly flavour?: Flavour;
  readonly renamed?: readonly string[];
  readonly counts?: Counts;
  readonly around?: Around;
  readonly files?: ReadonlyMap<string, string>;
  readonly from?: Series;
  readonly to?: Series;
  /** Nobody raised the version. */
  readonly sameVersion?: boolean;
}

/** Scripts between two versions of a module `a` that have these files. */
export async function scriptsOf(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
  { flavour = 'orm', renamed = [], from = '18.0', to = '19.0', sameVersion, ...rest }: Options = {},
): Promise<Scripts> {
  const old = await schemaWith(`${from}.1.0.0`, before);
  const now = await schemaWith(sameVersion ? `${from}.1.0.0` : `${to}.1.1.0`, after);
  const renames = readRenames(renamed, old, now);
  checkRenames(renamed, [renames]);
  return migrationScripts({
    ...{ before: old, after: now, from, to, flavour, files: new Map(), renames, ...rest },
  });
}

/** The fixture's scripts with all questions answered. */
export async function lendingScripts(flavour: Flavour, options: Options = {}): Promise<Scripts> {
  const series = options.to ?? '19.0';
  const at = async (version: 'before' | 'after') => {
    const schema = await schemaAt(path.join(FIXTURE, version, 'lending'));
    return { ...schema, version: schema.version?.replace('19.0', series) };
  };
  const [before, after] = [await at('before'), await at('after')];
  return migrationScripts({
    ...{ before, after, from: '19.0', to: '19.0', flavour, files: new Map(), ...options },
    renames: readRenames(options.renamed ?? ANSWERS, before, after),
  });
}
