import { afterAll, expect, it } from 'vitest';
import { browser, noBrowser } from '../support/browser.ts';
import { liveSuite } from '../support/live.ts';
import { lookAt, runTour } from './browser-support.ts';
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
