import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NoToolError } from '../../scripts/npm-tool.mjs';
import { run } from '../../scripts/odoo/common.mjs';
import { outsideTest } from '../../scripts/outside-tests.mjs';
import { createHttpApp } from '../../src/server/http-app.ts';
import { readHttpSettings } from '../../src/server/http-settings.ts';
import { type HttpServer, serveHttp } from '../support/http.ts';
import { type Loopback, serveLoopback } from '../support/loopback.ts';
import { bundle } from '../support/mcp.ts';
import { fixtureServer } from './fixture.ts';

type Judge = Awaited<ReturnType<typeof outsideTest>>;

const judges = new Map<string, Judge | string>();
for (const name of ['conformance', 'inspector'] as const) {
  judges.set(
    name,
    await outsideTest(name).catch((error: unknown) => {
      if (!(error instanceof NoToolError) || process.env.REQUIRE_NPM === '1') throw error;
      return error.message;
    }),
  );
}

/** A suite by one of the judges, or its reason for being skipped in the title. */
function judgedBy(name: 'conformance' | 'inspector', title: string, body: (judge: Judge) => void): void {
  const judge = judges.get(name) ?? 'it is not known';
  if (typeof judge === 'string') describe.skip(`${title} (skipped: ${judge})`, () => it.skip('is judged'));
  else describe(title, () => body(judge));
}

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'odoo-claude-conformance-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function judge({ command, args, env }: Judge, ...more: string[]) {
  return run(command, [...args, ...more], { cwd: folder, timeout: 120_000, env: { ...process.env, ...env } });
}

judgedBy('conformance', 'the official conformance suite', (suite) => {
  describe('on our server', () => {
    let server: HttpServer;
    beforeAll(async () => {
      server = await serveHttp({});
    });
    afterAll(() => server.stop());
    const SCENARIOS = [
      'server-initialize',
      'ping',
      'tools-list',
      'resources-list',
      'prompts-list',
      'completion-complete',
      'dns-rebinding-protection',
    ];
    it.each(SCENARIOS)('passes %s', async (scenario) => {
      const { code, stdout, stderr } = await judge(
        suite,
        'server',
        '--url',
        `${server.url}/mcp`,
        '--scenario',
        scenario,
      );
      expect({ code, said: code === 0 ? '' : stdout + stderr }).toEqual({ code: 0, said: '' });
      expect(stdout).toMatch(/Passed: [1-9]/);
    });
  });

  describe('on its own tools, through our definitions and our transport', () => {
    let server: Loopback;
    beforeAll(async () => {
      const app = createHttpApp(
        readHttpSettings({}, {}),
        () => fixtureServer(),
        () => {},
      );
      server = await serveLoopback(app.listener);
    });
    afterAll(() => server.close());

    it('passes all but what needs sessions', async () => {
      const expected = path.resolve(import.meta.dirname, 'expected-failures.yaml');
      const url = `${server.url}/mcp`;
      const { code, stdout, stderr } = await judge(
        suite,
        'server',
        '--url',
        url,
        '--expected-failures',
        expected,
      );
      expect({ code, said: code === 0 ? '' : (stdout + stderr).slice(-3_000) }).toEqual({
        code: 0,
        said: '',
      });

      // A server that answers nothing would have no passes.
      expect(stdout).toMatch(/Total: 26 passed, 4 failed/);
    }, 120_000);
  });
});

judgedBy('inspector', 'the Inspector', (inspector) => {
  it('finds no error in the list of tools', async () => {
    const server = ['--cli', process.execPath, path.join(await bundle(), 'server.mjs')];
    const { code, stdout, stderr } = await judge(
      inspector,
      ...server,
      '--method',
      'tools/list',
      '--strict',
      '-q',
    );
    expect({ code, said: code === 0 ? '' : stdout + stderr }).toEqual({ code: 0, said: '' });
    const list = await judge(inspector, ...server, '--method', 'tools/list', '--format', 'json');
    expect(list.stdout).toContain('"search"');
  }, 60_000);
});
