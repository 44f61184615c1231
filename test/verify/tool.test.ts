import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { OdooError } from '../../src/odoo/errors.ts';
import type { ToolContext } from '../../src/tools/define.ts';
import { verify } from '../../src/tools/verify.ts';
import { renderReport, type VerifyReport } from '../../src/verify/index.ts';
import { copyModule, SHELF } from './module-copy.ts';

const CONTEXT: ToolContext = {
  mode: 'safe',
  signal: new AbortController().signal,
  odoo: () =>
    Promise.reject(new OdooError('bad_request', 'No Odoo is configured.', { hint: 'Set ODOO_URL.' })),
  confirm: () => Promise.reject(new Error('Nothing is asked without an Odoo.')),
  progress: () => {},
};
const GOOD = path.join(SHELF, '19.0', 'verify_shelf');

const run = (input: unknown) => verify.run(verify.input.parse(input), CONTEXT);

describe('the tool verify', () => {
  it('runs the static gate without an Odoo, and says what to set', async () => {
    const text = await run({ path: GOOD });
    expect(text.split('\n')[0]).toBe(
      '**verify_shelf (19.0): the static gate passed; nothing was proved on an Odoo.**',
    );
    expect(text).toContain('S1 to S9 were not run. No Odoo is configured. Set ODOO_URL.');
    expect(text).toMatch(/\| S0 static gate \| \d+ checks/);
    expect(text).not.toContain(SHELF);
  });

  it('writes the report where it is asked to, inside the project only', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'verify-tool-'));
    vi.stubEnv('CLAUDE_PROJECT_DIR', folder);
    try {
      const text = await run({ path: GOOD, report: 'proof.html' });
      expect(text).toContain('The report with 0 screenshots is in proof.html.');
      expect(await readFile(path.join(folder, 'proof.html'), 'utf8')).toContain('<h1>verify_shelf');
      await run({ path: GOOD, report: 'proof.html' });
      await writeFile(path.join(folder, 'notes.html'), 'mine');
      await expect(run({ path: GOOD, report: 'notes.html' })).rejects.toThrow('is no report of ours');
      await expect(run({ path: GOOD, report: '../proof.html' })).rejects.toThrow('outside the folder');
    } finally {
      vi.unstubAllEnvs();
      await rm(folder, { recursive: true, force: true });
    }
  });

  it('lists every check when details are wanted', async () => {
    const text = await run({ path: GOOD, details: true });
    expect(text.match(/^\| S0 /gm)?.length).toBeGreaterThan(50);
    expect(text).toContain('| S0 python-syntax | every Python file parses | read 12 Python files |');
  });

  it('puts failures first, with place and fix', async () => {
    const change = { file: 'views/shelf_views.xml', from: 'name="action_open"', to: 'name="action_opne"' };
    const { dir, clean } = await copyModule(GOOD, [change]);
    const text = await run({ path: dir });
    await clean();
    expect(text.split('\n').slice(0, 6).join('\n')).toMatch(
      /FAILED[\s\S]*1 fail[\s\S]*## Failed\n- S0 button-methods-exist views\/shelf_views\.xml:20: .*action_opne.*\n {2}Fix: Did you mean action_open\?/,
    );
  });

  it.each([
    [{ path: '/no/such/module' }, 'does not exist'],
    [{ path: path.dirname(GOOD) }, '__manifest__.py'],
  ])('refuses %j in one sentence', async (input, words) => {
    const error = await run(input).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(OdooError);
    expect(error).toMatchObject({ kind: 'bad_request', message: expect.stringContaining(words) });
  });

  it.each([{}, { path: '' }, { path: 'x', instal: true }, { path: 3 }])(
    'refuses the arguments %j',
    (input) => {
      expect(verify.input.safeParse(input).success).toBe(false);
    },
  );

  it('takes its own examples', () => {
    for (const example of verify.examples) expect(verify.input.safeParse(example).success).toBe(true);
  });

  it('stays readable with thousands of failures', () => {
    const report: VerifyReport = {
      module: 'big',
      series: '19.0',
      target: undefined,
      ok: false,
      durationMs: 10,
      screenshots: [],
      checks: Array.from({ length: 3000 }, (_, line) => ({
        step: 'S0' as const,
        id: 'x',
        verdict: 'fail' as const,
        message: 'a'.repeat(200),
        call: 'read',
        path: 'a.py',
        line,
        fix: 'b',
      })),
    };
    const text = renderReport(report, { details: true });
    expect(text.length).toBeLessThanOrEqual(20_000);
    expect(text).toMatch(/3000 fail[\s\S]*more lines are left out: correct the failures above first/);
    const ok = {
      ...report,
      ok: true,
      checks: report.checks.map((one) => ({ ...one, verdict: 'pass' as const })),
    };
    expect(renderReport(ok, { details: true })).toMatch(
      /more lines are left out: a report file .* holds them all/,
    );
  });
});
