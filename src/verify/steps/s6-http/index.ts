import { createHttp } from '../../../odoo/http.ts';
import type { Ladder } from '../../ladder.ts';
import type { ClimbState, Rung } from '../../rung.ts';
import type { Check } from '../../types.ts';
import { bundleChecks } from './bundles.ts';
import { skipped } from './judge.ts';
import { menuChecks } from './menus.ts';
import { pageChecks } from './pages.ts';
import { portalLinkChecks } from './portal-links.ts';
import { reportChecks } from './reports.ts';
import { routeChecks } from './routes.ts';
import { iconChecks } from './static-files.ts';
import { member, PASSWORD_FIX, stranger } from './visitor.ts';

/** The module as browsers get it: nothing is changed, and the session is ended. */
export const httpRung: Rung = {
  step: 'S6',
  doing: 'asking over HTTP',
  run(ladder, state) {
    const { client } = ladder;
    const run = () => visit(ladder, state);
    return client.beside ? client.beside('ir.module.module', 'visit_pages', [state.module.id], run) : run();
  },
};

async function visit(ladder: Ladder, state: ClimbState): Promise<Check[]> {
  const { client, options } = ladder;
  const { instance } = client;
  const http = createHttp(instance.url, {
    env: process.env,
    caFile: instance.caCert ?? process.env.ODOO_CA_CERT,
  });
  try {
    const { db } = await client.info({ signal: options.signal });
    const anybody = await stranger(http, db, options.signal);
    const user = await member(ladder);
    const round = { ladder, state, stranger: anybody, member: 'why' in user ? undefined : user };
    try {
      const checks: Check[] = 'why' in user ? [skipped('session', user.why, 'none', PASSWORD_FIX)] : [];
      checks.push(...(await iconChecks(round)));
      checks.push(...(await menuChecks(round)));
      checks.push(...(await pageChecks(round)));
      checks.push(...(await portalLinkChecks(round)));
      checks.push(...(await routeChecks(round)));
      checks.push(...(await reportChecks(round)));
      checks.push(...(await bundleChecks(round)));
      return checks;
    } finally {
      await round.member?.end();
    }
  } finally {
    await http.close();
  }
}
