import { OdooError } from '../odoo/errors.ts';
import { openSession } from '../server/session.ts';
import { ModuleError } from '../source/module.ts';
import { renderReport, verifyModule } from '../verify/index.ts';
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
      confirm,
      progress,
      signal: stop.signal,
    }).catch((error: unknown) => {
      throw error instanceof ModuleError ? new OdooError('bad_request', error.message) : error;
    });
    print(
      options.json
        ? JSON.stringify(report, null, 2)
        : renderReport(report, { details: options.details ?? false }),
    );
    return report.ok ? EXIT.ok : EXIT.failed;
  } finally {
    await session.close();
  }
}
