import path from 'node:path';
import * as z from 'zod';
import { OdooError } from '../odoo/errors.ts';
import { SERIES } from '../series/profile.ts';
import { defineTool, type ToolContext } from './define.ts';
import { newPath, saveNew, sessionFolder } from './lib/files.ts';
import { proofInput, proofRequest } from './lib/migrate-proof.ts';
import { migrationAnswer } from './lib/migrate-text.ts';
import { reportTarget } from './lib/report-file.ts';

type Engine = typeof import('../migrate/index.ts');

/** A diff up to this many characters is part of the answer. */
const MAX_DIFF = 30_000;
/** And no answer is longer than that. */
const MAX_ANSWER = 44_000;
/** More modules than these are told of together. */
const MANY = 20;
/** Formats by the ending of the file that they are written to. */
const FORMATS = { html: 'html', json: 'json', txt: 'text' } as const;

const input = z.strictObject({
  paths: z.array(z.string().min(1)).min(1).describe('Modules, or folders of them'),
  to: z.enum(SERIES).describe('Series to take them to'),
  from: z.enum(SERIES).optional().describe('When versions do not say it'),
  addons_path: z.array(z.string().min(1)).default([]).describe('What they depend on'),
  version: z
    .enum(['prefix', 'reset', 'keep'])
    .default('prefix')
    .describe('New version: series alone, SERIES.1.0.0, or as it is'),
  deprecations: z.enum(['report', 'apply']).default('report').describe('What the new series still takes'),
  scripts: z
    .enum(['orm', 'openupgradelib', 'upgrade-util', 'none'])
    .default('orm')
    .describe('Data migration'),
  renamed: z
    .array(z.string().min(3))
    .default([])
    .describe('For scripts: library.book.title=name, OLD.MODEL=NEW, m.field:key=key, XMLID=XMLID'),
  park: z.boolean().default(true).describe('Comment out what cannot load'),
  write: z.boolean().default(false).describe('true: write the files'),
  diff: z.boolean().default(true).describe('false: no diff in the answer'),
  offset: z.int().min(0).default(0).describe('Places to skip'),
  patch: z.string().min(1).optional().describe('New file for the diff'),
  report: z.string().optional().describe('New file: .html, .json or .txt'),
  ...proofInput,
});
type Input = z.output<typeof input>;

export const migrate = defineTool({
  name: 'migrate',
  title: 'Migrate modules to another series',
  description:
    'Ports Odoo modules on disk to a later series, 14.0 to 19.0, all hops in one run: views, Python, assets, data, ' +
    'JavaScript, renamed models and fields. Without write: a plan and the diff. Lists each place that a human must ' +
    'decide, worst first, with code and choices. Proves it on a target and a source instance.',
  access: 'local',
  asks: true,
  namesInstances: true,
  input,
  examples: [
    { paths: ['./sale_extra'], to: '19.0' },
    { paths: ['.'], to: '17.0', diff: false, patch: 'to17.patch', report: 'to17.html' },
    { paths: ['./sale_extra'], to: '19.0', target: 'odoo19', source: 'customer14', write: true },
  ],
  async run(wanted, context) {
    const engine = await import('../migrate/index.ts');
    try {
      return await run(engine, wanted, context);
    } catch (error) {
      const isOurs = [engine.MigrationError, engine.AuditPathError, engine.ModuleError].some(
        (kind) => error instanceof kind,
      );
      throw isOurs && error instanceof Error ? new OdooError('bad_request', error.message) : error;
    }
  },
});

async function run(engine: Engine, wanted: Input, context: ToolContext): Promise<string> {
  const { paths, to, from, addons_path: addonsPaths, version, write, deprecations } = wanted;
  const folder = sessionFolder();
  const inside = (given: readonly string[]) => given.map((each) => path.resolve(folder, each));
  const target = wanted.report === undefined ? undefined : reportTarget(wanted.report, FORMATS);
  // Refused before anything is done.
  for (const file of [wanted.patch, target?.file]) if (file !== undefined) await newPath(file);
  const report = await engine.runMigration({
    ...{ paths: inside(paths), to, from, addonsPaths: inside(addonsPaths), version, write, deprecations },
    scripts: wanted.scripts === 'none' ? undefined : { flavour: wanted.scripts, renamed: wanted.renamed },
    park: wanted.park,
    proof: await proofRequest(wanted, folder, context),
    progress: context.progress,
  });
  const whole = report.migrations.map(engine.patchOf).join('');
  const parts: string[] = [];
  if (wanted.patch !== undefined)
    parts.push(`The diff is in ${(await saveNew(wanted.patch, Buffer.from(whole))).path}.`);
  if (target) {
    const text = await engine.formatMigrations(target.format, report, { diff: true });
    const { path: saved } = await saveNew(target.file, Buffer.from(`${text.trimEnd()}\n`));
    parts.push(`The whole report is in ${saved}.`);
  }
  if (write) {
    const written = report.migrations.map((each) => ({ ...each, files: engine.changedFiles(each).size }));
    const all = written.reduce((sum, { files }) => sum + files, 0);
    if (written.length > MANY) parts.push(`Wrote ${all} files of ${written.length} modules.`);
    else parts.push(...written.map(({ module, files }) => `Wrote ${files} files of ${module}.`));
  }
  parts.push(await migrationAnswer(engine, report, wanted));
  const size = parts.join('\n\n').length;
  const fits = whole.length <= MAX_DIFF && size + whole.length <= MAX_ANSWER;
  if (wanted.diff && !write && whole !== '') {
    if (fits) parts.push(whole);
    else parts.push('The diff is too long for this answer: give patch a file name.');
  }
  if (!write) parts.push('Nothing was written. Call it again with write: true.');
  return parts.join('\n\n');
}
