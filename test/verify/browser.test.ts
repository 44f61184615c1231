import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { DevtoolsError, devtoolsOver } from '../../src/verify/steps/s7-browser/devtools.ts';
import { findBrowser } from '../../src/verify/steps/s7-browser/find-browser.ts';
import { signature } from '../../src/verify/steps/s7-browser/judge.ts';
import { launch } from '../../src/verify/steps/s7-browser/launch.ts';
import { type Complaint, openTab } from '../../src/verify/steps/s7-browser/tab.ts';
import { openWebLogin } from '../../src/verify/web-login.ts';
import { browser, noBrowser } from '../support/browser.ts';
import { serveLoopback } from '../support/loopback.ts';

describe('the browser that is used', () => {
  it('is the one that ODOO_BROWSER names, or none', async () => {
    expect(await findBrowser({ ODOO_BROWSER: process.execPath }, 'linux')).toEqual({
      path: process.execPath,
    });
    expect(await findBrowser({ ODOO_BROWSER: '/no/such/browser', PATH: '/usr/bin' }, 'linux')).toEqual({
      reason:
        'ODOO_BROWSER names /no/such/browser, which cannot be executed. Install Chromium or Chrome, or set ODOO_BROWSER to its executable.',
    });
  });

  it('is found on the PATH', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'browser-'));
    const file = path.join(folder, 'chromium');
    await writeFile(file, '', { mode: 0o755 });
    expect(await findBrowser({ PATH: `/nowhere:${folder}`, ODOO_BROWSER: '' }, 'linux')).toEqual({
      path: file,
    });
    await rm(folder, { recursive: true });
    expect(await findBrowser({ PATH: folder }, 'linux')).toEqual({
      reason:
        'There is no Chromium or Chrome on this machine. Install Chromium or Chrome, or set ODOO_BROWSER to its executable.',
    });
  });
});

it('says that a web login takes no API key', async () => {
  const instance = {
    name: 'default',
    url: 'http://127.0.0.1:9',
    db: 'db',
    login: 'admin',
    protocol: 'auto',
  } as const;
  const info = {
    version: '19.0',
    series: '19.0',
    major: 19,
    db: 'db',
    uid: 2,
    login: 'admin',
    protocol: 'json2',
  } as const;
  const login = await openWebLogin(
    { ...instance, secret: 'a1'.repeat(20), timeoutMs: 1_000 },
    info,
    AbortSignal.timeout(1_000),
  );
  expect(login).toBe(
    'the web login takes a password, not an API key: set ODOO_USERNAME and ODOO_PASSWORD to run this too',
  );
});

describe('the DevTools protocol over pipes', () => {
  it('matches answers to questions, however they are cut', async () => {
    const [output, input] = [new PassThrough(), new PassThrough()];
    const devtools = devtoolsOver(output, input);
    const events: string[] = [];
    devtools.listen(({ method }) => events.push(method));
    const [first, second] = [devtools.send('A.one'), devtools.send('A.two', { x: 1 }, 'tab')];
    const refused = expect(second).rejects.toThrow(new DevtoolsError('no'));
    const text = ['{"method":"E.v"}', '{"id":2,"error":{"message":"no"}}', '{"id":1,"result":{"ü":1}}'].join(
      '\0',
    );
    const bytes = Buffer.from(`${text}\0`);
    for (let at = 0; at < bytes.length; at += 7) input.write(bytes.subarray(at, at + 7));
    expect(await first).toEqual({ ü: 1 });
    await refused;
    expect(events).toEqual(['E.v']);
    expect(String(output.read())).toBe(
      '{"id":1,"method":"A.one","params":{}}\0{"id":2,"method":"A.two","params":{"x":1},"sessionId":"tab"}\0',
    );
  });

  it('fails what is still waited for when the browser ends, and what is slow', async () => {
    const [output, input] = [new PassThrough(), new PassThrough()];
    const devtools = devtoolsOver(output, input);
    await expect(devtools.send('A.slow', {}, undefined, 20)).rejects.toThrow(
      'did not answer A.slow within 0.02 s',
    );
    const waiting = expect(devtools.send('A.one')).rejects.toThrow('The browser has ended.');
    input.destroy();
    await waiting;
    await expect(devtools.send('A.two')).rejects.toThrow('The browser has ended.');
  });
});

it('takes complaints that differ in numbers and hashes for the same', () => {
  const of = (text: string): Complaint => ({ kind: 'request', text, frames: [] });
  const [one, other] = ['404 for /web/assets/7-ab12cd3/x.js', '404 for /web/assets/18-0ff3a21/x.js'];
  expect(signature(of(one))).toBe(signature(of(other)));
  expect(signature(of(one))).not.toBe(signature(of('404 for /web/other.js')));
});

describe.skipIf('reason' in browser)(`a page${noBrowser}`, () => {
  // Profiles of other runs are none of our business.
  let temporary = '';
  beforeAll(async () => {
    temporary = await mkdtemp(path.join(tmpdir(), 'profiles-'));
    vi.stubEnv('TMPDIR', temporary);
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    await rm(temporary, { recursive: true });
  });

  it('tells what goes wrong on it, and leaves nothing behind', { timeout: 60_000 }, async () => {
    if ('reason' in browser) return;
    const html = `<script>
      console.warn('%cstyled%c warning', 'a', 'b');
      fetch('/missing');
      fetch('/web/dataset/call_kw/res.partner/write', { method: 'POST' }).catch(() => {});
      setTimeout(() => { throw new Error('outer', { cause: new Error('inner cause') }); });
    </script><p>Hello</p>`;
    const asked: string[] = [];
    const server = await serveLoopback((request, response) => {
      asked.push(request.url ?? '');
      response.statusCode = request.url === '/' ? 200 : 404;
      response.setHeader('content-type', 'text/html');
      response.end(request.url === '/' ? html : '');
    });
    const { url } = server;
    const running = await launch(browser.path);
    try {
      expect(running.version).toMatch(/Chrom/);
      const tab = await openTab(running, { url, name: 'session_id', value: 'x' }, { anyCertificate: false });
      await tab.open(url);
      expect(await tab.until('document.querySelector("p")', 5_000)).toBe(true);
      expect(await tab.until('false', 100)).toBe(false);
      expect(await tab.evaluate('document.cookie')).toBe('session_id=x');
      await expect(tab.evaluate('nothing()')).rejects.toThrow('nothing is not defined');
      await expect(tab.evaluate('new Promise(() => {})', 100)).rejects.toThrow('within 0.1 s');
      expect([...(await tab.screenshot()).subarray(1, 4)]).toEqual([...Buffer.from('PNG')]);
      await new Promise((resolve) => setTimeout(resolve, 500));
      const told = await tab.complaints();
      const texts = (kind: Complaint['kind']) =>
        told.filter((one) => one.kind === kind).map(({ text }) => text);
      expect(texts('warning')).toEqual(['styled warning']);
      expect(texts('exception')).toEqual([
        expect.stringMatching(/outer[\s\S]*Caused by: [\s\S]*inner cause/),
      ]);
      expect(texts('request')).toContainEqual(`404 for ${url}/missing`);
      expect(texts('save')).toEqual([`${url}/web/dataset/call_kw/res.partner/write`]);
      expect(asked).not.toContain('/web/dataset/call_kw/res.partner/write');
    } finally {
      await running.close();
      await server.close();
    }
    expect(await readdir(temporary)).toEqual([]);
  });

  it('is quiet once its last request is answered, whatever that brings', { timeout: 60_000 }, async () => {
    if ('reason' in browser) return;
    const html = `<script>fetch('/late').then(() => console.error('after the answer'));</script>`;
    const server = await serveLoopback((request, response) => {
      response.setHeader('content-type', 'text/html');
      const late = request.url === '/late';
      setTimeout(() => response.end(request.url === '/' ? html : ''), late ? 1_500 : 0);
    });
    const { url } = server;
    const running = await launch(browser.path);
    try {
      const tab = await openTab(running, { url, name: 'session_id', value: 'x' }, { anyCertificate: false });
      const said = async () => (await tab.complaints()).map(({ text }) => text);
      await tab.open(url);
      await tab.quiet(100, 200);
      expect(await said()).not.toContain('after the answer');
      await tab.quiet(100, 30_000);
      expect(await said()).toContain('after the answer');
    } finally {
      await running.close();
      await server.close();
    }
  });

  it('says that a program is no browser', async () => {
    await expect(launch('/bin/true')).rejects.toThrow(DevtoolsError);
    await expect(launch('/no/such/browser')).rejects.toThrow(DevtoolsError);
    expect(await readdir(temporary)).toEqual([]);
  });
});
