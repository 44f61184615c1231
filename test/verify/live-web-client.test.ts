import { afterAll, expect, it } from 'vitest';
import type { Instance as Server } from '../../scripts/odoo/index.mjs';
import { seriesProfile } from '../../src/series/profile.ts';
import { launch } from '../../src/verify/steps/s7-browser/launch.ts';
import { openTab } from '../../src/verify/steps/s7-browser/tab.ts';
import { openWebLogin } from '../../src/verify/web-login.ts';
import { browser, noBrowser } from '../support/browser.ts';
import { liveSuite } from '../support/live.ts';
import { lookAt, passwordClient } from './browser-support.ts';
import { RUN, scaffolded } from './support.ts';

// What a spec puts into the web client, in a real browser: its pages, its own JavaScript tests, and its tour.
for (const series of ['19', '14'] as const) {
  liveSuite(series, 'web client', (odoo) => {
    const cleaning: (() => Promise<void>)[] = [];
    afterAll(async () => {
      for (const clean of cleaning) await clean();
    });

    it.skipIf('reason' in browser)(
      `shows, passes its tests and ends its tour${noBrowser}`,
      { timeout: 400_000 },
      async () => {
        const server = odoo();
        const module = `client_${RUN}`;
        const { dir, clean } = await scaffolded('web_client', server.series, module);
        const looked = await lookAt(server, dir);
        cleaning.push(clean, looked.clean);
        expect(looked.checks.filter(({ verdict }) => verdict !== 'pass')).toEqual([]);
        const said = looked.checks.map(({ id, message }) => `${id} ${message}`).join('\n');
        expect(said).toMatch(/js-tests .* pass \(\d+\)/);
        expect(said).toContain('client_action_overview');
        const lines = await runTour(server, `${module}_tour`, `${module}.web_client_book_action`);
        expect(lines.join('\n')).toMatch(/test successful|tour succeeded/);
      },
    );
  });
}

/** Starts a tour as a test of Odoo does, and gives what the console says. Source: tests/common.py, `start_tour`. */
async function runTour(server: Server, tour: string, action: string): Promise<string[]> {
  if (!('path' in browser)) return [];
  const client = passwordClient(server);
  const login = await openWebLogin(client.instance, await client.info(), AbortSignal.timeout(60_000));
  if (typeof login === 'string') throw new Error(login);
  const running = await launch(browser.path);
  try {
    const [name = '', value = ''] = login.session.cookie.split('=');
    const tab = await openTab(running, { url: server.url, name, value }, { anyCertificate: false });
    const p = seriesProfile(server.series === '14.0' ? '14.0' : '19.0');
    const path =
      p.actionUrl === 'path'
        ? `/odoo/action-${action}?view_type=list`
        : `/web#action=${action}&view_type=list`;
    const debug = p.actionUrl === 'path' ? `${path}&debug=tests` : path.replace('/web#', '/web?debug=tests#');
    await tab.open(server.url + debug);
    // As in `start_tour`: the tours are loaded after the web client.
    const ready =
      p.tours === 'service'
        ? `odoo.__DEBUG__.services['web_tour.tour'].tours['${tour}'].ready`
        : `odoo.isTourReady('${tour}')`;
    expect(await tab.until(ready, 90_000)).toBe(true);
    const lines: string[] = [];
    const options = p.tours === 'service' ? '' : `, ${JSON.stringify({ stepDelay: 0, startUrl: path })}`;
    await tab.evaluate(`void odoo.startTour('${tour}'${options})`);
    const end = Date.now() + 90_000;
    while (
      Date.now() < end &&
      !lines.some((line) => /test successful|tour succeeded|FAILED|failed/i.test(line))
    ) {
      await new Promise((resolve) => setTimeout(resolve, 200));
      lines.push(...tab.lines());
    }
    return lines;
  } finally {
    await running.close();
    await login.close();
    await client.close();
  }
}
