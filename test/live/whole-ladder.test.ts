import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { copyDatabase, dropDatabase, readLog } from '../../scripts/odoo/index.mjs';
import { writeReport } from '../../src/verify/index.ts';
import { browser, noBrowser } from '../support/browser.ts';
import { liveSuite } from '../support/live.ts';
import { complaints } from '../support/odoo-log.ts';
import { passwordClient } from '../verify/browser-support.ts';
import { findings, publish, RUN, scaffolded, verify } from '../verify/support.ts';

// The module with every artefact climbs every rung, on a real Odoo and in a real browser: nothing fails, nothing
// warns, the server logs no complaint while it installs, and what is not looked at is known.
const ODOO = path.resolve(import.meta.dirname, '../../scripts/odoo.mjs');

/** The building block extends a page of a website that is not there yet, and a machine may have no browser. */
const WAITING = [
  /^S1 inherited-views .*website.* must be installed first/,
  ...('reason' in browser ? [/^S7 browser /] : []),
];
/** 14.0 finds the static files of modules when it starts. */
const EXPLAINED = { '19': WAITING, '14': [...WAITING, /^S7 requests static\/.* finds the static files/] };
const RUNGS = ['S0', 'S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7', 'S8', 'S9'];

for (const series of ['19', '14'] as const) {
  liveSuite(series, 'whole ladder', (odoo) => {
    const cleaning: (() => Promise<unknown>)[] = [];
    afterEach(async () => {
      vi.unstubAllEnvs();
      for (const clean of cleaning.splice(0).reverse()) await clean();
    });

    it(`proves the module with every artefact${noBrowser}`, { timeout: 600_000 }, async () => {
      const server = odoo();
      const { dir, clean } = await scaffolded('bike_workshop', server.series, `whole_${RUN}`);
      const client = passwordClient(server);
      const db = `${server.db.slice(0, 40)}_cli`;
      await copyDatabase(server, db);
      cleaning.push(
        clean,
        await publish(server, dir),
        () => dropDatabase(server, db),
        () => client.close(),
      );
      const out = await mkdtemp(path.join(tmpdir(), 'whole-'));
      cleaning.push(() => rm(out, { recursive: true, force: true }));
      const log = path.join(out, 'tests.log');
      const kept = `exec "$0" "$@" 2>&1 | tee "${log}"`;
      vi.stubEnv('ODOO_CLI', `bash -o pipefail -c '${kept}' "${process.execPath}" "${ODOO}" cli ${series}`);
      vi.stubEnv('ODOO_CLI_DB', db);

      // The probe provokes errors, so that the log counts from the installation up to the rows.
      const marks = new Map<number, ReturnType<typeof readLog>>();
      const progress = (done: number) => {
        if (done === 2 || done === 3) marks.set(done, readLog(server, { since: Infinity }));
      };
      const signal = AbortSignal.timeout(580_000);
      const all = { browser: true, tests: true, pot: true };
      const report = await verify(dir, { client, progress, signal, ...all });

      expect(findings(report)).toEqual([]);
      for (const line of findings(report, 'skip'))
        expect(
          EXPLAINED[series].some((known) => known.test(line)),
          line,
        ).toBe(true);
      const passed = new Set(
        report.checks.filter(({ verdict }) => verdict === 'pass').map(({ step }) => step),
      );
      expect([...passed].sort()).toEqual(RUNGS.filter((rung) => rung !== 'S7' || 'path' in browser));

      const [from, to] = [await marks.get(2), await marks.get(3)];
      const { text } = await readLog(server, { since: from?.mark ?? 0 });
      const installing = Buffer.from(text).subarray(0, (to?.mark ?? 0) - (from?.mark ?? 0));
      const lines = installing.toString('utf8').split('\n');
      const ours = lines.filter((line) => line.split(' ')[4] === server.db).join('\n');
      expect(ours).toContain(`odoo.modules.loading: Loading module whole_${RUN}`);
      expect(complaints(ours, `whole_${RUN}`)).toEqual([]);

      expect(complaints(await readFile(log, 'utf8'), `whole_${RUN}`)).toEqual([]);

      const file = path.join(out, 'report.html');
      await writeReport(file, report);
      const page = await readFile(file, 'utf8');
      expect(page.match(/<img /g) ?? []).toHaveLength(report.screenshots.length);
      if ('path' in browser) expect(report.screenshots.length).toBeGreaterThan(20);
      const pot = await readFile(path.join(dir, 'i18n', `whole_${RUN}.pot`), 'utf8');
      expect(pot).toContain('msgid "Repair Sheet"');
    });
  });
}
