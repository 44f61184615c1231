import * as z from 'zod';
import { OdooError } from '../odoo/errors.ts';
import { defineTool, type ToolContext } from './define.ts';

export const verify = defineTool({
  name: 'verify',
  title: 'Verify a module',
  description:
    'Proves an Odoo module on disk: static gate, then on the connected Odoo preflight, install or upgrade, ' +
    'rows against the files and the spec, every view rendered, a behavioural probe that rolls back, HTTP, ' +
    'a browser, its own tests, translations. Failures first, each with file:line and fix; names the call ' +
    'behind every pass. Use it after scaffold and each change. Without an Odoo only the static gate runs.',
  access: 'local',
  asks: true,
  input: z.strictObject({
    path: z.string().min(1).describe('Folder of the module (holds __manifest__.py)'),
    install: z.boolean().default(true).describe('false: look only, change nothing'),
    probe: z.boolean().default(true).describe('false: no behavioural probe'),
    browser: z.boolean().default(true).describe('false: no headless browser'),
    tests: z.boolean().default(false).describe("true: run the module's tests through ODOO_CLI"),
    pot: z.boolean().default(false).describe('true: write i18n/MODULE.pot'),
    report: z.string().min(1).optional().describe('HTML file to write, with screenshots'),
    production: z.boolean().default(false).describe('true: the human knows it looks like production'),
    details: z.boolean().default(false).describe('List every check that passed'),
  }),
  examples: [{ path: './library' }, { path: './library', install: false, details: true }],
  async run({ path, install, details, report: file, ...wanted }, context) {
    const { ModuleError, ReportFileError, renderReport, verifyModule, writeReport } = await import(
      '../verify/index.ts'
    );
    // Refused before anything is done.
    const target = file === undefined ? undefined : await reportPath(file);
    try {
      const report = await verifyModule({
        path,
        ...(await clientOf(context)),
        install: install ? 'auto' : 'never',
        ...wanted,
        confirm: context.confirm,
        progress: context.progress,
        signal: context.signal,
      });
      const text = renderReport(report, { details });
      if (target === undefined) return text;
      await writeReport(target, report);
      return `${text}\n\nThe report with ${report.screenshots.length} screenshots is in ${file}.`;
    } catch (error) {
      if (error instanceof ModuleError || error instanceof ReportFileError)
        throw new OdooError('bad_request', error.message);
      throw error;
    }
  },
});

/** A new file, or one that is there: only an older report is replaced, see `writeReport`. */
async function reportPath(given: string): Promise<string> {
  const { existingFile, newPath } = await import('./lib/files.ts');
  try {
    return (await existingFile(given)).path;
  } catch (error) {
    if (error instanceof OdooError && error.kind === 'not_found') return newPath(given);
    throw error;
  }
}

/** No configuration is no error here: the static gate works without an Odoo. */
async function clientOf(context: ToolContext) {
  try {
    return { client: await context.odoo() };
  } catch (error) {
    if (!(error instanceof OdooError)) throw error;
    return { clientProblem: error.hint === undefined ? error.message : `${error.message} ${error.hint}` };
  }
}
