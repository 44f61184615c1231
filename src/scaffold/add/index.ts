import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Series } from '../../series/profile.ts';
import { manifestValue } from '../../source/manifest.ts';
import { readModule } from '../../source/module.ts';
import { indexModule, type ModuleIndex } from '../../source/module-index.ts';
import { readIfThere, replaceFile } from '../../util/files.ts';
import { planModule } from '../plan.ts';
import { moduleInput, moduleSeries } from '../read-back/module-input.ts';
import { compact } from '../read-back/reading.ts';
import { parseSpec } from '../spec/parse.ts';
import { SpecError } from '../spec/problems.ts';
import { readSpecText } from '../spec/read.ts';
import { SPEC } from '../write/state.ts';
import { isChange, manifestVersion } from '../write/version.ts';
import { type WriteReport, writePlan } from '../write.ts';
import { extendSpec } from './kept-spec.ts';
import { place } from './place.ts';
import { surroundingsOf } from './surroundings.ts';

export interface AddOptions {
  readonly dryRun: boolean;
  readonly onConflict?: 'ask' | 'keep';
  /** Series of a module whose version does not say it. */
  readonly series?: string | undefined;
  /** Raise the last number of the version of a module that scaffold did not make. */
  readonly bump?: boolean;
}

export interface AddReport extends WriteReport {
  readonly module: string;
  readonly series: Series;
  /** Scaffold made the module: its kept spec was extended, and it was generated again. */
  readonly generated: boolean;
  /** What a human should look at, each with its path in the spec. */
  readonly warnings: readonly string[];
}

/**
 * Puts what a partial spec describes into the module in `dir`, whoever wrote it. `partial` has no `module`: that
 * is the manifest's. Throws a SpecError for a spec, and a ModuleError for a folder, that cannot be used.
 */
export async function addToModule(
  dir: string,
  partial: Readonly<Record<string, unknown>>,
  options: AddOptions,
): Promise<AddReport> {
  if ('module' in partial)
    throw new SpecError(['module: leave it out; what is added goes into the module of the folder']);
  const module = await readModule(dir);
  const [problem] = module.manifest.problems;
  if (problem) throw new SpecError([`__manifest__.py: ${problem.message}; mend it first`]);
  const kept = await readIfThere(path.join(module.dir, SPEC));
  return kept
    ? addToSpec(module.dir, kept.toString('utf8'), partial, options)
    : addToFiles(indexModule(module), partial, options);
}

/** A module of ours stays what its spec says: the spec grows, and the module is generated again. */
async function addToSpec(
  dir: string,
  kept: string,
  partial: Readonly<Record<string, unknown>>,
  options: AddOptions,
): Promise<AddReport> {
  const source = await extendSpec(kept, partial);
  const spec = parseSpec(await readSpecText(source));
  if (spec.module.name !== path.basename(dir)) {
    const wrong = `module.name: ${SPEC} names ${spec.module.name}, and the folder is ${path.basename(dir)}`;
    throw new SpecError([wrong]);
  }
  const plan = await planModule(spec, { source });
  const report = await writePlan(plan, path.dirname(dir), options);
  return { ...report, module: plan.module, series: plan.series, generated: true, warnings: spec.warnings };
}

async function addToFiles(
  index: ModuleIndex,
  partial: Readonly<Record<string, unknown>>,
  options: AddOptions,
): Promise<AddReport> {
  const { name, dir, manifest } = index.module;
  const series = moduleSeries(index.module, options.series);
  const around = surroundingsOf(index);
  // The module has its licence, version and texts; what is wrong with them is not asked here.
  const { name: own, title, author, depends, style, repository } = moduleInput(index.module, series);
  const asked = compact({ name: own, title, series, author, depends, style, repository });
  const spec = parseSpec({ ...partial, module: asked }, around);
  const plan = await planModule(spec);
  const { outcomes, notes } = await place(plan, index, options.bump ?? false);
  const keep = options.onConflict === 'keep';
  const files = outcomes.map(({ change }) =>
    keep && change.status === 'conflict' ? { ...change, status: 'kept' as const } : change,
  );
  const bumped = outcomes.find(({ change }) => change.path === '__manifest__.py')?.content;
  const version =
    (typeof bumped === 'string' ? manifestVersion(bumped) : undefined) ??
    String(manifestValue(manifest, 'version') ?? '');
  const menus = spec.menus.some((menu) => menu.parent === undefined)
    ? [`menus: ${name} has no menu of its own, so a new app opens; name a parent to avoid it`]
    : [];
  const report: AddReport = {
    dir,
    module: name,
    series,
    version,
    generated: false,
    files,
    notes,
    warnings: [...spec.warnings, ...menus],
    written: false,
  };
  const stopped = files.some((change) => change.status === 'conflict');
  if (options.dryRun || stopped || !files.some(isChange)) return report;
  // What is referred to first, what refers to it last: an interrupted run leaves a module that works.
  const rank = (file: string) => (file === '__manifest__.py' ? 2 : file.endsWith('__init__.py') ? 1 : 0);
  const ordered = [...outcomes].sort((a, b) => rank(a.change.path) - rank(b.change.path));
  const contents: [string, string | Uint8Array][] = [];
  for (const { change, content } of ordered) {
    if (content === undefined || content === null) continue;
    const file = path.join(dir, change.path);
    contents.push([file, typeof content === 'string' ? await encodeLike(file, content) : content]);
  }
  for (const [file, content] of contents) await replaceFile(file, content);
  return { ...report, written: true };
}

/** In the encoding that the declaration of an XML file names, where that is a single-byte one. */
async function encodeLike(file: string, text: string): Promise<string | Uint8Array> {
  const head = await readFile(file, 'latin1').catch(() => '');
  const encoding = /^<\?xml[^>]*\sencoding=["']([\w.-]+)["']/.exec(head)?.[1]?.toLowerCase() ?? 'utf-8';
  if (/^utf-?8$/.test(encoding)) return text;
  const bytes = Buffer.from(text, 'latin1');
  if (/^iso-8859-1$|^latin-?1$/.test(encoding) && bytes.toString('latin1') === text) return bytes;
  throw new SpecError([
    `${path.basename(file)}: its encoding ${encoding} cannot be written; change it to UTF-8`,
  ]);
}
