import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { Instance as Server } from '../../scripts/odoo/index.mjs';
import { browser, noBrowser } from '../support/browser.ts';
import { liveSuite } from '../support/live.ts';
import { BROKEN_SCRIPT, BROKEN_VIEWS, type Broken, NO_TEMPLATE, ON_INVOICES } from './browser-mutations.ts';
import { lookAt } from './browser-support.ts';
import { copyModule, renameModule, SHELF } from './module-copy.ts';
import { RUN } from './support.ts';

// A module is installed past all gates below, so that only the browser can say what is wrong with it.
for (const series of ['19', '14'] as const) {
  liveSuite(series, 'browser', (odoo) => {
    const cleaning: (() => Promise<void>)[] = [];
    afterAll(async () => {
      for (const clean of cleaning) await clean();
    });

    async function look(server: Server, name: string, broken: Broken | undefined) {
      const copy = await copyModule(path.join(SHELF, server.series, 'verify_shelf'), broken?.changes ?? []);
      cleaning.push(copy.clean);
      const dir = await renameModule(copy.dir, 'verify_shelf', `verify_${name}_${RUN}`);
      const looked = await lookAt(server, dir);
      cleaning.push(looked.clean);
      return looked;
    }

    it.skipIf('reason' in browser)(
      `opens every page of a good module${noBrowser}`,
      { timeout: 300_000 },
      async () => {
        const { checks, screenshots } = await look(odoo(), 'look', undefined);
        expect(checks.filter(({ verdict }) => verdict !== 'pass')).toEqual([]);
        const pages = checks.filter(({ id }) => id === 'page').map(({ message }) => message);
        for (const words of ['list', 'kanban', 'new record', 'record '])
          expect(pages.join('\n')).toContain(words);
        expect(screenshots).toHaveLength(pages.length + 1);
        for (const { png } of screenshots) expect([...png.subarray(1, 4)]).toEqual([...Buffer.from('PNG')]);
      },
    );

    it.skipIf('reason' in browser)(
      `opens a record of the company that the user works in, and what a button of a record opens${noBrowser}`,
      { timeout: 300_000 },
      async () => {
        const { checks } = await look(odoo(), 'invoice', ON_INVOICES);
        expect(checks.filter(({ verdict }) => verdict !== 'pass')).toEqual([]);
        expect(checks.map(({ message }) => message).join('\n')).toContain('view_move_form: form shows');
      },
    );

    it.skipIf('reason' in browser).each([
      ['views', BROKEN_VIEWS[series]],
      ['template', NO_TEMPLATE[series]],
      // Last, since it stops the whole web client of the database.
      ['script', BROKEN_SCRIPT[series]],
    ])(
      `sees what is broken in a module (%s), and where${noBrowser}`,
      { timeout: 300_000 },
      async (name, broken) => {
        const { checks } = await look(odoo(), name, broken);
        const told = checks
          .filter(({ verdict }) => verdict === 'fail')
          .map(({ id, path: file, line, message }) => `${id} ${file ?? ''}:${line ?? ''} ${message}`);
        for (const seen of broken.seen)
          expect(told, told.join('\n')).toContainEqual(expect.stringMatching(seen));
      },
    );
  });
}
