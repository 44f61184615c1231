import { OdooError } from '../odoo/errors.ts';
import { openSession } from '../server/session.ts';
import { ModuleError } from '../source/module.ts';
import { ReportFileError, renderReport, verifyModule, writeReport } from '../verify/index.ts';
import type { Options } from './arguments.ts';
import { contextOf } from './context.ts';
import { EXIT, print } from './exit.ts';

export async function verify(path: string, options: Options): Promise<number> {
  const session = await openSession(process.env);
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  try {
    const { confirm, progress } = contextOf(session, 'verify', options.yes ?? false, stop.signal);
    const report = await verifyModule({
      path,
      ...(session.config.instance ? { client: await session.odoo('verify') } : {}),
      ...(session.config.problem ? { clientProblem: session.config.problem } : {}),
      install: options['no-install'] ? 'never' : 'auto',
      probe: !options['no-probe'],
      browser: !options['no-browser'],
      tests: options.tests ?? false,
      pot: options.pot ?? false,
      production: options.production ?? false,
      confirm,
      progress,
      signal: stop.signal,
    });
    if (options.report !== undefined) await writeReport(options.report, report);
    const { screenshots, ...facts } = report;
    print(
      options.json
        ? JSON.stringify({ ...facts, screenshots: screenshots.map(({ title }) => title) }, null, 2)
        : renderReport(report, { details: options.details ?? false }),
    );
    return report.ok ? EXIT.ok : EXIT.failed;
  } catch (error) {
    const isOurs = error instanceof ModuleError || error instanceof ReportFileError;
    throw isOurs ? new OdooError('bad_request', error.message) : error;
  } finally {
    await session.close();
  }
}
