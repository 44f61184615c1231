import path from 'node:path';
import * as z from 'zod';
import { OdooError } from '../odoo/errors.ts';
import { SERIES } from '../series/profile.ts';
import { defineTool } from './define.ts';
import { newPath, saveNew, sessionFolder } from './lib/files.ts';

/** Below this many characters an answer is shown whole. */
const MAX_DIFF = 30_000;

export const migrate = defineTool({
  name: 'migrate',
  title: 'Migrate modules to another series',
  description:
    'Ports Odoo modules on disk to a later series, 14.0 to 19.0, through all hops in one run: views (attrs, lists, ' +
    'chatter), Python, assets, data, JavaScript, renamed models and fields. Without write it shows a plan and the ' +
    'diff. Lists every known place that a human must decide, with file:line. Then finish those places and run ' +
    'verify on an Odoo of the new series.',
  access: 'local',
  input: z.strictObject({
    paths: z.array(z.string().min(1)).min(1).describe('Modules, or folders of modules'),
    to: z.enum(SERIES).describe('Series to take them to'),
    from: z.enum(SERIES).optional().describe('When the version in the manifest does not say it'),
    addons_path: z.array(z.string().min(1)).default([]).describe('Folders of modules that they depend on'),
    version: z
      .enum(['prefix', 'reset', 'keep'])
      .default('prefix')
      .describe('Version: change the series in it, begin at SERIES.1.0.0, or keep it'),
    write: z.boolean().default(false).describe('true: write the files'),
    diff: z.boolean().default(true).describe('false: no diff in the answer'),
    patch: z.string().min(1).optional().describe('New file for the whole diff'),
  }),
  examples: [
    { paths: ['./sale_extra'], to: '19.0' },
    { paths: ['.'], to: '17.0', diff: false, patch: 'to17.patch' },
  ],
  async run({ paths, to, from, addons_path: addonsPaths, version, write, diff, patch }, context) {
    const engine = await import('../migrate/index.ts');
    const folder = sessionFolder();
    const inside = (given: readonly string[]) => given.map((each) => path.resolve(folder, each));
    try {
      if (patch !== undefined) await newPath(patch);
      const migrations = await engine.planMigrations({
        ...{ paths: inside(paths), to, from, addonsPaths: inside(addonsPaths), version },
        progress: context.progress,
      });
      const whole = migrations.map(engine.patchOf).join('');
      const parts: string[] = [];
      if (patch !== undefined) {
        const { path: saved } = await saveNew(patch, Buffer.from(whole));
        parts.push(`The diff is in ${saved}.`);
      }
      if (write) {
        for (const migration of migrations) {
          const written = await engine.writeMigration(migration);
          parts.push(`Wrote ${written.length} files of ${migration.module}.`);
        }
      }
      const shown = diff && !write && whole.length <= MAX_DIFF;
      parts.push(engine.migrationText(migrations, { diff: shown }));
      if (diff && !write && !shown) parts.push('The diff is too long for an answer: give patch a file name.');
      if (!write) parts.push('Nothing was written. Call it again with write: true.');
      return parts.join('\n\n');
    } catch (error) {
      const isOurs = [engine.MigrationError, engine.AuditPathError, engine.ModuleError].some(
        (kind) => error instanceof kind,
      );
      throw isOurs && error instanceof Error ? new OdooError('bad_request', error.message) : error;
    }
  },
});
