import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'vitest';
import type { Instance as Server } from '../../scripts/odoo/index.mjs';
import { createClient } from '../../src/odoo/client.ts';
import type { OdooClient } from '../../src/odoo/types.ts';
import { isSeries, seriesProfile } from '../../src/series/profile.ts';
import { readModule } from '../../src/source/module.ts';
import { indexModule } from '../../src/source/module-index.ts';
import type { Check, Screenshot } from '../../src/verify/index.ts';
import type { Ladder } from '../../src/verify/ladder.ts';
import { readInstalled } from '../../src/verify/steps/s3-rows/installed.ts';
import { browserRung } from '../../src/verify/steps/s7-browser/index.ts';
import { launch } from '../../src/verify/steps/s7-browser/launch.ts';
import { openTab } from '../../src/verify/steps/s7-browser/tab.ts';
import { openWebLogin } from '../../src/verify/web-login.ts';
import { browser } from '../support/browser.ts';
import { publish } from './support.ts';

/** A client that logs in with the password, as a browser must. */
export function passwordClient(server: Server): OdooClient {
  return createClient({
    name: 'default',
    url: server.url,
    db: server.db,
    login: server.login,
    secret: server.password,
    protocol: 'auto',
    timeoutMs: 120_000,
  });
}

export interface Looked {
  readonly checks: readonly Check[];
  readonly screenshots: readonly Screenshot[];
}

/** Installs a module past all gates, and lets the browser alone look at it. */
export async function lookAt(server: Server, dir: string): Promise<Looked & { clean(): Promise<void> }> {
  const clean = await publish(server, dir);
  const client = passwordClient(server);
  try {
    const index = indexModule(await readModule(dir));
    const { name } = index.module;
    await client.call('ir.module.module', 'update_list');
    const found = await client.call<number[]>('ir.module.module', 'search', {
      args: [[['name', '=', name]]],
    });
    const ids = found.slice(0, 1);
    await client.call('ir.module.module', 'button_immediate_install', { ids });
    const [module] = await client.call<{ id: number; state: string }[]>('ir.module.module', 'read', {
      ids,
      kwargs: { fields: ['state'] },
    });
    if (module?.state !== 'installed') throw new Error(`${name} is ${module?.state}`);
    if (!isSeries(server.series)) throw new Error(server.series);
    const ladder: Ladder = {
      index,
      profile: seriesProfile(server.series),
      expected: undefined,
      client,
      options: {
        path: dir,
        install: 'auto',
        probe: false,
        browser: true,
        tests: false,
        pot: false,
        production: false,
        confirm: () => Promise.resolve(),
        progress: () => {},
        signal: AbortSignal.timeout(300_000),
      },
    };
    const screenshots: Screenshot[] = [];
    const rows = await readInstalled(ladder);
    const checks = await browserRung.run(ladder, { module, rows, refused: undefined, screenshots });
    if (process.env.KEEP_SCREENSHOTS !== undefined) {
      for (const [at, { png }] of screenshots.entries())
        await writeFile(path.join(process.env.KEEP_SCREENSHOTS, `${name}-${at}.png`), png);
    }
    return { checks, screenshots, clean };
  } finally {
    await client.close();
  }
}

/** Starts a tour as a test of Odoo does, and gives what the console says. Source: tests/common.py, `start_tour`. */
export async function runTour(server: Server, tour: string, action: string): Promise<string[]> {
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
