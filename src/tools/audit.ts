import * as z from 'zod';
import { OdooError } from '../odoo/errors.ts';
import { SERIES } from '../series/profile.ts';
import { VERSION } from '../util/version.ts';
import { defineTool, type ToolContext } from './define.ts';
import { auditText, diffText } from './lib/audit-text.ts';
import { newPath, saveNew, sessionFolder } from './lib/files.ts';
import { reportTarget } from './lib/report-file.ts';

type Engine = typeof import('../audit/index.ts');

/** Formats by the ending of the file that they are written to. */
const FORMATS = { html: 'html', md: 'markdown', json: 'json', sarif: 'sarif', txt: 'text' } as const;

const input = z.strictObject({
  paths: z.array(z.string().min(1)).min(1).optional().describe('Modules, or folders of them'),
  series: z.enum(SERIES).optional().describe('Where manifests lack it'),
  addons_path: z.array(z.string().min(1)).default([]).describe('Folders of modules that they depend on'),
  profile: z.enum(['default', 'oca', 'apps', 'strict']).optional().describe('Set of rules'),
  enable: z.array(z.string()).default([]).describe('Rules or categories'),
  disable: z.array(z.string()).default([]).describe('Likewise'),
  severity: z
    .enum(['critical', 'high', 'medium', 'low', 'info'])
    .default('low')
    .describe('List from this on'),
  all: z.boolean().default(false).describe('true: each place of matters of taste'),
  offset: z.int().min(0).default(0).describe('Findings to skip'),
  base: z.string().optional().describe('git revision that is deployed'),
  live: z.boolean().default(true).describe('false: without the database'),
  fix: z.enum(['preview', 'apply']).optional().describe('Safe fixes: a diff, or written after asking'),
  unsafe: z.boolean().default(false).describe('With fix: also those that change behaviour'),
  report: z.string().min(1).optional().describe('New file: .html, .md, .json, .sarif or .txt'),
  explain: z.string().optional().describe('Only explain this rule'),
});
type Input = z.output<typeof input>;

export const audit = defineTool({
  name: 'audit',
  title: 'Audit Odoo modules',
  description:
    'Reviews modules on disk: security with data flow, correctness, performance, views, what breaks in a series, ' +
    'OCA conventions; and on the connected Odoo real rights, broken views, row counts. Reads only. Counts, then ' +
    'findings, worst first. verify proves one module; audit judges the code of many.',
  access: 'local',
  asks: true,
  input,
  examples: [
    { paths: ['./sale_extra'] },
    { paths: ['.'], severity: 'high', report: 'audit.html' },
    { paths: ['./sale_extra'], fix: 'preview' },
    { explain: 'sql-injection' },
  ],
  async run(wanted, context) {
    const engine = await import('../audit/index.ts');
    try {
      if (wanted.explain !== undefined) return await engine.explain(wanted.explain);
      if (!wanted.paths)
        throw new OdooError('bad_request', 'audit needs paths: modules, or folders of modules.');
      return await run(engine, wanted, wanted.paths, context);
    } catch (error) {
      const isOurs = [engine.AuditConfigError, engine.AuditPathError, engine.ModuleError].some(
        (kind) => error instanceof kind,
      );
      throw isOurs && error instanceof Error ? new OdooError('bad_request', error.message) : error;
    }
  },
});

async function run(
  engine: Engine,
  wanted: Input,
  paths: readonly string[],
  context: ToolContext,
): Promise<string> {
  const folder = sessionFolder();
  const target = wanted.report === undefined ? undefined : reportTarget(wanted.report, FORMATS);
  // Refused before anything is done.
  if (target) await newPath(target.file);
  const live = wanted.live ? await clientOf(context) : { client: undefined, others: [], problem: undefined };
  const request = {
    ...{ paths, folder, series: wanted.series, addonsPaths: wanted.addons_path, profile: wanted.profile },
    base: wanted.base,
    ...{ enable: wanted.enable, disable: wanted.disable, all: wanted.all },
    fix: wanted.fix && (wanted.unsafe ? ('unsafe' as const) : ('safe' as const)),
    client: live.client,
    others: live.others,
    store: engine.storeFolder(process.env),
    progress: context.progress,
    signal: context.signal,
  };
  let answer = await engine.runAudit(request);
  const parts: string[] = [];
  if (wanted.fix === 'preview') return diffText(engine, answer, folder);
  if (wanted.fix === 'apply') {
    const done = await apply(engine, answer, folder, context);
    parts.push(done.text);
    if (done.written) answer = await engine.runAudit({ ...request, fix: undefined });
  }
  const { report, baseline } = answer;
  if (target) {
    const options = { version: VERSION, colour: false, baseline: baseline !== undefined };
    const text = await engine.formatReport(target.format, report, options);
    const { path: saved } = await saveNew(target.file, Buffer.from(`${text.trimEnd()}\n`));
    parts.push(`The whole report is in ${saved}.`);
  }
  const { severity, offset } = wanted;
  parts.push(
    auditText(engine, report, { severity, offset, liveProblem: live.problem, saved: target !== undefined }),
  );
  return parts.join('\n\n');
}

async function apply(
  engine: Engine,
  { fixes }: Awaited<ReturnType<Engine['runAudit']>>,
  folder: string,
  { confirm }: ToolContext,
): Promise<{ text: string; written: boolean }> {
  if (!fixes || fixes.files.length === 0) {
    return { text: ['There is nothing to fix.', ...(fixes?.refused ?? [])].join('\n'), written: false };
  }
  const names = fixes.files.map(({ path: file }) => engine.displayed(file, folder));
  const shown = names.slice(0, 20).join(', ');
  const more = names.length > 20 ? ` and ${names.length - 20} others` : '';
  await confirm(
    `Write the fixes of the audit into ${engine.counted(names.length, 'file')}: ${shown}${more}?`,
  );
  const { written, refused } = await engine.writeFixes(fixes);
  const lines = [
    `Fixed ${engine.counted(written.length, 'file')}: ${shown}${more}.`,
    ...fixes.refused,
    ...refused,
  ];
  return { text: lines.join('\n'), written: written.length > 0 };
}

/** No configuration is no error here: the files can be judged without an Odoo. */
async function clientOf(context: ToolContext) {
  try {
    const client = await context.odoo();
    return { client, others: (await context.others?.()) ?? [], problem: undefined };
  } catch (error) {
    if (!(error instanceof OdooError)) throw error;
    return {
      client: undefined,
      others: [],
      problem: error.hint === undefined ? error.message : `${error.message} ${error.hint}`,
    };
  }
}
