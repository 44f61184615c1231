import type { TestProject } from 'vitest/node';
import { type Instance, NoOdooError, up } from '../../scripts/odoo/index.mjs';
import { requireBrowser } from './browser.ts';

/** A server that is up, or why there is none. */
export type Live = { instance: Instance } | { reason: string };

declare module 'vitest' {
  export interface ProvidedContext {
    odoo: Record<'14' | '19', Live>;
  }
}

/** Brings the real servers up once, before all suites, and the browser that looks at them. */
export default async function setup(project: TestProject): Promise<void> {
  const browser = process.env.REQUIRE_LIVE === '1' ? requireBrowser(say) : undefined;
  const [odoo19, odoo14] = await Promise.all([bringUp('19'), bringUp('14'), browser]);
  project.provide('odoo', { '19': odoo19, '14': odoo14 });
}

async function bringUp(series: '14' | '19'): Promise<Live> {
  if (process.env.ODOO_TEST_LIVE === '0') return { reason: 'ODOO_TEST_LIVE=0' };
  try {
    return { instance: await up(series, { onProgress: say }) };
  } catch (error) {
    if (!(error instanceof NoOdooError) || process.env.REQUIRE_LIVE === '1') throw error;
    return { reason: error.message };
  }
}

function say(line: string): void {
  console.error(line);
}
