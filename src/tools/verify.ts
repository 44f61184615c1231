import * as z from 'zod';
import { OdooError } from '../odoo/errors.ts';
import { defineTool, type ToolContext } from './define.ts';

export const verify = defineTool({
  name: 'verify',
  title: 'Verify a module',
  description:
    'Proves an Odoo module on disk: static gate, then on the connected Odoo preflight, install or upgrade, ' +
    'rows against the files and the spec, every view rendered, and a behavioural probe that rolls back. ' +
    'Returns failures first, each with file:line and fix, and names the call behind every pass. ' +
    'Use it after scaffold and after each change. Without an Odoo only the static gate runs.',
  access: 'local',
  asks: true,
  input: z.strictObject({
    path: z.string().min(1).describe('Folder of the module (holds __manifest__.py)'),
    install: z.boolean().default(true).describe('false: look only, change nothing'),
    probe: z.boolean().default(true).describe('false: no behavioural probe'),
    details: z.boolean().default(false).describe('List every check that passed'),
  }),
  examples: [{ path: './library' }, { path: './library', install: false, details: true }],
  async run({ path, install, probe, details }, context) {
    const { ModuleError, renderReport, verifyModule } = await import('../verify/index.ts');
    try {
      const report = await verifyModule({
        path,
        ...(await clientOf(context)),
        install: install ? 'auto' : 'never',
        probe,
        confirm: context.confirm,
        progress: context.progress,
        signal: context.signal,
      });
      return renderReport(report, { details });
    } catch (error) {
      if (error instanceof ModuleError) throw new OdooError('bad_request', error.message);
      throw error;
    }
  },
});

/** No configuration is no error here: the static gate works without an Odoo. */
async function clientOf(context: ToolContext) {
  try {
    return { client: await context.odoo() };
  } catch (error) {
    if (!(error instanceof OdooError)) throw error;
    return { clientProblem: error.hint === undefined ? error.message : `${error.message} ${error.hint}` };
  }
}
