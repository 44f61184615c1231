import { stat } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { OdooError } from '../odoo/errors.ts';
import type { AddReport, ModulePlan, WriteReport } from '../scaffold/index.ts';
import { SERIES } from '../series/profile.ts';
import { defineTool, type ToolContext } from './define.ts';
import { AFTER_CONFLICT, conflictTexts, limited, reportText } from './lib/scaffold-report.ts';
import { describeSpec } from './lib/spec-description.ts';

type Engine = typeof import('../scaffold/index.ts');

const input = z.strictObject({
  spec: z
    .union([z.string(), z.record(z.string(), z.unknown())])
    .optional()
    .describe('YAML or JSON text, or the object'),
  about: z.string().optional().describe('Without spec: the section to describe, such as wizards'),
  path: z.string().optional().describe('Folder that holds the module folder; default the project'),
  write: z.boolean().default(false).describe('false: dry run'),
  add: z
    .string()
    .optional()
    .describe('Folder of any module: put what spec (without module) describes into it'),
  read: z.string().optional().describe('Folder of a module: answer with a spec of it'),
  on_conflict: z
    .enum(['ask', 'keep'])
    .default('ask')
    .describe('When an edited place changes: ask writes nothing, keep leaves that place as edited'),
  series: z.enum(SERIES).optional().describe('With add or read, when the version in the manifest lacks it'),
  bump: z.boolean().default(false).describe('With add: raise the version of a module not made by scaffold'),
});

type Input = z.output<typeof input>;

export const scaffold = defineTool({
  name: 'scaffold',
  title: 'Scaffold an Odoo module',
  description:
    'Write a complete Odoo module (models, views, menus, groups, access, rules, demo data, tests) for 14.0 to ' +
    '19.0 from a spec in YAML or JSON; or add models, views and more to an existing module, or read one back into ' +
    'a spec. Call it without arguments first: it answers with the schema and an example. By default a dry run ' +
    'that lists the files, with diffs; write: true writes them. What was edited by hand since is merged, never ' +
    'lost. Then prove the module with verify.',
  access: 'local',
  input,
  examples: [
    {},
    {
      spec: {
        module: { name: 'garage', title: 'Garage', series: '18.0', author: 'Example Garage' },
        models: {
          'garage.car': { title: 'Car', fields: { name: 'char!' }, access: { 'base.group_user': 'rwcd' } },
        },
      },
    },
    {
      spec: `module: {name: garage, title: Garage, series: "18.0", author: Example Garage}
models: {garage.car: {title: Car, fields: {name: char!}, access: {base.group_user: rwcd}}}`,
      path: '.',
      write: true,
    },
  ],
  async run(wanted, context) {
    const { spec, read, add } = wanted;
    const engine = await import('../scaffold/index.ts');
    if (read !== undefined) return readBack(engine, read, wanted);
    if (spec === undefined) {
      if (add !== undefined)
        throw new OdooError('bad_request', 'add needs spec: what to put into the module, without module.');
      return describeSpec(engine.specJsonSchema(), engine.specExample, wanted.about);
    }
    engine.preload();
    return add === undefined ? generate(engine, spec, wanted, context) : addTo(engine, add, spec, wanted);
  },
});

async function generate(
  engine: Engine,
  spec: NonNullable<Input['spec']>,
  wanted: Input,
  context: ToolContext,
): Promise<string> {
  const { write, on_conflict: onConflict } = wanted;
  const dir = await folder(wanted.path);
  return orSpecError(engine, async () => {
    const source = typeof spec === 'string' ? { source: spec.endsWith('\n') ? spec : `${spec}\n` } : {};
    const parsed = engine.parseSpec(await dataOf(engine, spec));
    const plan = await engine.planModule(parsed, source);
    await checkFolder(dir, plan);
    const { checkOnServer } = await import('./lib/server-check.ts');
    const server = await checkOnServer(parsed, context);
    if (server.errors.length > 0) throw new engine.SpecError(server.errors);
    const report = await engine.writePlan(plan, dir, { dryRun: !write, onConflict });
    const what = `${plan.module} ${report.version} for Odoo ${plan.series}`;
    const text = answer(what, report, [...plan.spec.warnings, ...server.warnings], write);
    const { besideText } = await import('./lib/beside-text.ts');
    const beside = await engine.writeBeside(plan, dir, { dryRun: !write });
    return [text, ...besideText(beside, write)].join('\n\n');
  });
}

async function addTo(
  engine: Engine,
  given: string,
  spec: NonNullable<Input['spec']>,
  { write, on_conflict: onConflict, series, bump }: Input,
): Promise<string> {
  return orSpecError(engine, async () => {
    const partial = await dataOf(engine, spec);
    const options = { dryRun: !write, onConflict, series, bump };
    const report: AddReport = await engine.addToModule(inProject(given), partial, options);
    const version = report.version === '' ? '' : ` ${report.version}`;
    const what = `additions to ${report.module}${version} for Odoo ${report.series}`;
    const note = report.generated
      ? ['.odoo-scaffold/spec.yaml of the module is extended, and the module generated from it']
      : [];
    return answer(what, report, [...report.warnings, ...note], write);
  });
}

async function readBack(engine: Engine, given: string, { spec, add, series }: Input): Promise<string> {
  if (spec !== undefined || add !== undefined)
    throw new OdooError('bad_request', 'read takes neither spec nor add: it answers with a spec.');
  return orSpecError(engine, async () => {
    const { text, left, drift } = await engine.readBack(inProject(given), { series });
    const parts = [
      left.length === 0
        ? 'The module as a spec; all of it could be expressed:'
        : `The module as a spec; what a spec cannot say (${left.length}) stands in its comments:`,
      `\`\`\`yaml\n${text}\`\`\``,
    ];
    if (drift !== undefined)
      parts.push(
        drift.length === 0
          ? 'It is what its own .odoo-scaffold/spec.yaml says.'
          : ['What differs from its own .odoo-scaffold/spec.yaml:', ...drift.map((line) => `- ${line}`)].join(
              '\n',
            ),
      );
    return parts.join('\n\n');
  });
}

async function dataOf(engine: Engine, spec: NonNullable<Input['spec']>): Promise<Record<string, unknown>> {
  return typeof spec === 'string' ? { ...Object(await engine.readSpecText(spec)) } : spec;
}

/** Says what is wrong with a spec or a folder in our own words. */
async function orSpecError(engine: Engine, run: () => Promise<string>): Promise<string> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof engine.ModuleError) throw new OdooError('bad_request', error.message);
    if (!(error instanceof engine.SpecError)) throw error;
    const count = error.problems.length === 1 ? 'an error' : `${error.problems.length} errors`;
    const lines = error.problems.map((problem) => `- ${problem}`).join('\n');
    throw new OdooError('bad_request', `The spec has ${count}; nothing was written.\n${lines}`, {
      hint: 'Correct the spec and call scaffold again; without arguments it gives the schema and an example.',
    });
  }
}

function answer(what: string, report: WriteReport, warnings: readonly string[], write: boolean): string {
  const conflicts = report.files.filter((file) => file.status === 'conflict');
  if (conflicts.length > 0 && write) {
    const names = conflicts.map((file) => file.path).join(', ');
    const count = conflicts.length === 1 ? 'a file' : `${conflicts.length} files`;
    const message = `Nothing was written: ${count} in ${report.dir} would lose what somebody wrote there: ${names}.`;
    const places = limited(conflictTexts(conflicts), 'conflicts');
    throw new OdooError('bad_request', [message, ...places].join('\n\n'), { hint: AFTER_CONFLICT });
  }
  return reportText({ what, report, warnings, write });
}

/** A path beside the project, as the caller named it. */
function inProject(given: string | undefined): string {
  // A client that runs us in a folder of its own names the project's folder.
  return path.resolve(process.env.CLAUDE_PROJECT_DIR || process.cwd(), given ?? '.');
}

/** The folder that is to hold the module's folder. */
async function folder(given: string | undefined): Promise<string> {
  const dir = inProject(given);
  const found = await stat(dir).catch(() => undefined);
  if (!found)
    throw new OdooError(
      'bad_request',
      `The path ${JSON.stringify(given)} does not exist; name a folder that does.`,
    );
  if (!found.isDirectory())
    throw new OdooError(
      'bad_request',
      `The path ${JSON.stringify(given)} is a file; name the folder that will hold the module.`,
    );
  return dir;
}

async function checkFolder(dir: string, plan: ModulePlan): Promise<void> {
  const manifest = await stat(path.join(dir, '__manifest__.py')).catch(() => undefined);
  if (manifest) {
    const hint = `Give the folder above it, as path: the module goes into its folder ${plan.module} there.`;
    throw new OdooError('bad_request', 'The path is a module itself, and a module cannot hold another one.', {
      hint,
    });
  }
  const target = await stat(path.join(dir, plan.module)).catch(() => undefined);
  if (target && !target.isDirectory()) {
    throw new OdooError(
      'bad_request',
      `There is a file named ${plan.module} in that folder; a module needs a folder of that name.`,
    );
  }
}
